"""First names, which tell a person from a house: "Hi Dave", "Alice Roe" above an address.

Source: the most frequent ones of the US Census of 1990 (public domain), and frequent ones of
Britain, Ireland, India, Nigeria, Germany, Switzerland and France. Those that many firms or towns
are called by ("Morgan", "Sydney") are left out.
"""

from __future__ import annotations

import re

from coverkit.parsing.names import LEGAL_FORMS, ORGANISATIONS, folded

_TABLE = """
    aaron abigail abraham ada adaeze adam addie adele aditya adrian adriana adrienne agnes
    agnès ahmed aida aimee aisha alain alan albert alberta alberto alejandro alex alexander
    alexandra alexandre alfie alfonso alfred alfredo ali alice alicia alisha alison allan
    allen allison alma alton alvin alyssa amanda amelia amina amit amy ana ananya andre
    andrea andreas andres andrew andré andy angela angelica angelina angelo angie angus anil
    anita anja anjali anke ann anna anne annette annie anthony antje antoine antoinette
    antonia antonio aoife archie arjun arlene armando arnold arthur arturo ashley ashok
    audrey aurelie aurora aurélie axel barbara barry beat beatrice becky belinda ben
    benjamin bennie benny benoit benoît bernadette bernard bernd bernice bertha bessie beth
    bethan bethany betsy bettie betty beulah beverly billie billy birgit blake blanca
    blanche bob bobby bonita bonnie brad brandi brandon brandy brenda brent brett brian
    bridget brigitte britta brittany brittney brooke bruce bruno bryan bryant byron caitlin
    callum calvin cameron camille candace candice candy cara carl carla carlos carlton carol
    carole caroline carolyn carrie carroll casey cassandra cassie catherine cathy cecelia
    cecil cecilia cedric celeste celia celine cesar chad chantal charlene charles charlie
    cheri cherie cheryl chester chidi chioma chloe chloé chris christa christie christina
    christine christophe christopher christy cian ciara cindy claire clara clarence claude
    claudia clement cleo clifford clifton clyde clément cody colin colleen connie consuelo
    cora corey corinne cory courtney craig cristina cynthia céline damon dan dana daniel
    danielle danny darla darlene darrell darren darryl daryl dave david dawn deanna debbie
    debora deborah debra declan deepak delbert delia della delores deloris delphine dena
    denise dennis derek derrick desiree devin diana diane dianna dianne dieter dina dirk
    divya dolores dominic dominik donald donna donnie dora doreen doris dorothea dorothy
    dorthy doug duane dustin dwayne dwight earnest ebony eddie edgar edith edmund edna
    eduardo edward edwin effie eileen elaine eleanor elena elisa elisabeth elizabeth elke
    ella ellen elmer elodie eloise elsa elsie elva elvira emeka emilie emily emma enrique
    eoin eric erica erik erika erin erma ernest ernestine ernesto esperanza essie estella
    estelle esther ethel etta eugene eugenia eula eunice eva evan evelyn everett ewan fabian
    fannie fatima fay faye felipe felix fergus fern fernando ffion finn flora florian floyd
    folake forrest frances francine francis francisca francisco francois francoise frank
    frankie françois françoise fred freda freddie frederic frederick fredrick freya frédéric
    gabriel gabriele gail gareth garrett garry gary gayle genevieve geoffrey george gerald
    geraldine gerard gerardo gerhard gertrude gilbert gina gisela gladys glenda glenn gloria
    goldie gordon greg gregg gregory gretchen guadalupe guillaume guillermo gunter gustavo
    gwen gwendolyn gérard günter hamish hannah hans hansruedi harold harriet harry hassan
    hattie hazel heather hector heidi heike heinz helen helena helene helga helmut henrietta
    henry herbert herman hilda hiroshi holger holly homer horace horst howard hubert hugh
    hugo hélène ian ibrahim ida imogen ina ines inez ingrid inès ira irene irma irving isaac
    isabel isabelle isla iva ivan jack jackie jacob jacqueline jacquelyn jacques jaime jake
    james jamie jan jana jane janelle janet janette janice janie janine janis jared jasmine
    jason javier jean jeanette jeanne jeannette jeannie jeff jeffery jeffrey jen jenifer
    jenna jennie jennifer jenny jens jeremiah jeremy jermaine jerome jerry jess jesse
    jessica jessie jesus jewell jill jillian jim jimmie jimmy joan joann joanna joanne jodi
    jody joe joel joey johanna john johnathan johnnie johnny jon jonas jonathan jonathon
    jorg jorge jose josefina joseph josephine joshua josie joyce juan juana juanita judith
    judy julia julian julie julien julio julius jurgen justin jutta jörg jürgen kai kara
    karen kari karin karine karl karla karthik kate katherine kathleen kathrin kathryn kathy
    katie katja katrin katrina kavita kay kayla keith kelley kelli kellie kelly kelsey
    kelvin ken kendra kenji kenneth kenny kent kerri kerry kerstin kevin khalid kim
    kimberley kimberly kirk klaus kofi krista kristen kristi kristie kristin kristina
    kristine kristopher kristy krystal kurt kwame kyle kévin laetitia lakshmi lana lance
    larry lars latasha latonya laura laurel lauren laurent laurie laverne lawrence layla lea
    leah leigh lela leland lena lenora leo leon leona leonard leroy leslie lester leticia
    levi lewis lila lillian lillie linda lindsay lindsey linh lionel lisa liz lois lola
    lonnie lora loren lorena lorene lorenzo loretta lori lorna lorraine lottie louis louise
    lourdes lowell lucas lucia lucille lucinda lucy luis lukas luke lula luther luz lydia
    lyle lynda lynette lynn lynne léa léo mabel mable mack madeline mae maggie malcolm mamie
    mandy manfred manish manon manuel marc marcella marcia marco marcos marcus margaret
    margarita margaux margie marguerite marian marianne marie marilyn mario marion marissa
    marjorie mark markus marla marlene marsha marta martha martin martine marvin mary
    maryann mathew mathieu mathilde matt matthew matthias matthieu mattie maude maureen
    maurice maxime maximilian maxine meera meg megan meghan melanie melba melinda melissa
    melvin meredith mia michael micheal michel michele michelle miguel mike mildred mindy
    ming minh minnie miranda miriam misty mitchell mohammed molly mona monica monika monique
    morris muhammad muriel myra myrna myron myrtle nadine nancy naomi natalie natasha
    nathalie nathan nathaniel neal neha neil nell nellie nettie ngozi nguyen nia niamh
    nicholas nichole nick nicolas nicole nikhil nikki nina noel nora norma oisin ola olaf
    olga oliver olivia olivier ollie omar opal ora orla orlando otis owen pablo padraig pam
    pamela pascal pat patrica patrice patricia patrick patsy patti patty paul paula paulette
    pauline pedro peggy penny pete peter petra philip philipp philippe phillip phyllis
    pierre polly pooja poppy priscilla priya rachael rachel rafael rahul rainer rajesh ralf
    ralph ramesh ramon ramona randall randolph randy raquel raul ravi raymond reba rebecca
    rebekah reginald regula rena renate rene renee rené reto rhonda rhys ricardo richard
    rick rickey ricky rita rob robert roberta roberto robin robyn rochelle roderick rodney
    rodolfo roger rohan roisin roland romain ronald ronda ronnie roosevelt rosa rosalie
    rosario rosemarie rosemary rosetta rosie ross roxanne ruben rudolph rudy ruedi rufus
    ruth ryan sabine sabrina sadie sakura sallie sally salvador salvatore sam samantha sammy
    samuel sandra sandrine sandy sanjay saoirse sara sarah scott sean sebastian sebastien
    sergio seth shane shanna shannon shari sharon shaun shawn shawna sheila shelby shelia
    shelley shelly sheri sherman sherri sherrie sherry sheryl shirley shreya sian sidney
    silke silvia simon siobhan sneha solène sonia sonja sonya sophia sophie stacey stacie
    stacy stefan stefanie steffi stella stephane stephanie stephen steve steven stuart
    stéphane stéphanie sue sunil suresh susan susanne susie suzanne sven sylvester sylvia
    sylvie sébastien tabitha tamara tami tamika tammie tammy tanja tanya tara tasha teresa
    teri terrance terrence terri terry tess thelma theodore theresa therese thierry thomas
    thorsten tim timothy tina tobias todd tom tommy toni tony tonya torsten tracey traci
    tracie travis trevor tricia trina trisha troy trudy tunde tyrone udo ulrich ulrike urs
    ursina ursula ute uwe valerie valérie vanessa velma vera verna vernon veronica veronique
    vicki vickie vicky victor vijay vikram vincent virgil virginie vivian volker véronique
    wade walter wanda wayne wei wendell wendy werner wesley whitney wilbert wilbur willard
    william willie willis wilma wilson winifred wolfgang woodrow yolanda yuki yusuf yvette
    yvonne zachary zainab zoe zoé élodie émilie éric
"""
_FIRST_NAMES = frozenset(word for name in _TABLE.split() for word in folded(name))


_LONGEST = 3
"""Words of a person's name without titles."""


def names_human(name: str, text: str) -> bool:
    """Whether a name begins with a first name, and the text speaks of no employer called so.

    >>> names_human("Alice Roe", "My gran was with you."), names_human("Ted Baker", "at Ted Baker")
    (True, False)
    """
    said = name.split()
    plain = all(word[:1].isupper() and word.replace("-", "").isalpha() for word in said)
    if not (0 < len(said) <= _LONGEST and plain and folded(said[0])[0] in _FIRST_NAMES):
        return False
    if not (ORGANISATIONS | LEGAL_FORMS).isdisjoint(folded(name)):
        return False  # "Charles Tide Laboratories"
    short = " ".join(said[:2])
    called = rf"\b(?:at|join(?:ing)?|bei|chez) {re.escape(short)}\b"
    return short not in text or re.search(called, text) is None
