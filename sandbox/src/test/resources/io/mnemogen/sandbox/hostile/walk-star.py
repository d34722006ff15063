# attack: imports everything of a lent module
# slot: retrieve
# fault: forbidden
from math import *


def retrieve(query, base, tools):
    return []
