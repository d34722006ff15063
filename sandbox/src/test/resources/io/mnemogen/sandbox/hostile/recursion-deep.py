# attack: calls itself for ever
# slot: retrieve
# fault: threw
def retrieve(query, base, tools):
    def f(n):
        return f(n + 1) + 1
    
    return f(0)
