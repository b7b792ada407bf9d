"""The command line: parse, build the parts, run, render, choose the exit status."""
