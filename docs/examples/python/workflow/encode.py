# A success becomes a workflow: the steps that lead to its goal, with slots for what that names.
def encode(experience, tools):
    units = []
    actions = []
    for turn in experience.turns():
        if turn.role() == Turn.AGENT:
            actions.append(list(tools.text().words(turn.text())))
        elif experience.goal() == '':
            units.append(MemoryUnit.of('turn', turn.role() + ': ' + turn.text(), turn.time()))
    if actions and experience.outcome().success():
        units.append(workflow(experience, actions, tools.text()))
    return units


# Steps on two things and the last step, each with the steps that lead there. The search is left
# out: where a thing was first taken hold of is not kept.
def workflow(experience, actions, text):
    goal = list(text.words(experience.goal()))
    named = slots(goal, actions)
    met = set()
    kept = []
    pending = []
    for place, action in enumerate(actions):
        concerned = things(action)
        step = abstracted(action, named)
        if len(concerned) < 2 and place < len(actions) - 1:
            pending.append(step)
            continue
        if len(concerned) > 1 and concerned[0] not in met:
            met.add(concerned[0])
            if noun(concerned[-1]) not in named:
                words = step.split(' ')[:-1]
                while len(text.stems(words[-1])) == 0:
                    words.pop()
                step = ' '.join(words)
        kept += leading(step, pending) + [step]
        pending = []
    return (
        MemoryUnit.of('workflow', '\n'.join(kept), experience.time())
        .withKey(experience.goal())
        .with_('skeleton', abstracted(goal, named))
    )


# The steps right before a step that lead there: that end in one of its words.
def leading(step, before):
    words = step.split(' ')
    return list(dict.fromkeys(s for s in before if s.split(' ')[-1] in words))


# The slots are words of the goal that are numbered in some action, as in "mug 1".
def slots(goal, actions):
    nouns = {noun(thing) for action in actions for thing in things(action)}
    found = {}
    for word in goal:
        if word in nouns and word not in found:
            found[word] = '{%d}' % (len(found) + 1)
    return found


def things(words):
    return [before + ' ' + word for before, word in zip(words, words[1:]) if whole(word)]


def noun(thing):
    return thing.split(' ')[0]


def abstracted(words, named):
    return ' '.join(named.get(word, word) for word in words if not whole(word))


def whole(word):
    digits = word[1:] if word[:1] in ('+', '-') else word
    return len(digits) < 10 and digits.isascii() and digits.isdigit()
