# attack: fetches a page
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    import urllib.request
    urllib.request.urlopen("http://127.0.0.1/")
    return []
