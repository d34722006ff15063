# attack: swallows the error that ends it
# slot: retrieve
# fault: broke-contract timed-out
def retrieve(query, base, tools):
    while True:
        try:
            while True:
                query.text()
        except BaseException:
            continue
        finally:
            query.text()
