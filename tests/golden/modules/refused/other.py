from helper import *
import asyncio
