x = 1
async def wait():
    pass
