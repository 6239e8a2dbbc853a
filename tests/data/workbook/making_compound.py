"""The old container of Office for the tests: names at its root, and names inside the last of them."""

from struct import pack

END, NOTHING = 0xFFFFFFFE, 0xFFFFFFFF


def compound(*names, inside=()):
    """Give a container of empty streams; each name is the right-hand neighbour of the one before."""
    entries = [entry("Root Entry", child=1 if names else NOTHING)]
    for number, name in enumerate(names, start=1):
        last = number == len(names)
        entries.append(
            entry(name, right=NOTHING if last else number + 1, child=number + 1 if last and inside else NOTHING)
        )
    for number, name in enumerate(inside, start=len(names) + 1):
        entries.append(entry(name, right=NOTHING if number == len(names) + len(inside) else number + 1))
    directory = b"".join(entries)
    sectors = -(-len(directory) // 512)
    table = [0xFFFFFFFD, *range(2, sectors + 1), END]
    table += [NOTHING] * (128 - len(table))
    return header() + pack("<128I", *table) + directory.ljust(512 * sectors, b"\0")


def header():
    start = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    numbers = pack("<IIIIIIIII", 0, 1, 1, 0, 4096, END, 0, END, 0)
    return start + numbers + pack("<109I", 0, *[NOTHING] * 108)


def entry(name, right=NOTHING, child=NOTHING):
    text = name.encode("utf-16-le") + b"\0\0"
    return text.ljust(64, b"\0") + pack("<HBBIII", len(text), 2, 1, NOTHING, right, child) + bytes(48)
