from os import *
import socket


async def main():
    pass


class Meta(metaclass=type):
    pass


print(globals())
print("a".encode().__code__)
