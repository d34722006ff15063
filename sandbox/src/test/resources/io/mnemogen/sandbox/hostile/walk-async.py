# attack: makes a coroutine
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    async def f():
        pass
    return f().cr_frame
