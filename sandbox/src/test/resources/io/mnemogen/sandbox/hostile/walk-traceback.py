# attack: walks from an error to the frames it passed
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    try:
        1 / 0
    except ZeroDivisionError as e:
        return e.__traceback__.tb_frame.f_globals
