"""`python -m coverkit` is `coverkit`."""

from coverkit.cli import main

if __name__ == "__main__":
    main(prog_name="coverkit")
