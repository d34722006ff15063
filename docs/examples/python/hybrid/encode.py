# One unit per utterance; one per trajectory when somebody acted.
def encode(experience, tools):
    actions = [turn.text() for turn in experience.turns() if turn.role() == Turn.AGENT]
    if actions:
        return [trajectory(experience, actions)]
    return [MemoryUnit.of('turn', line(turn), turn.time()) for turn in experience.turns()]


def line(turn):
    caption = turn.attribute('caption')
    return turn.role() + ': ' + turn.text() + ('' if caption == '' else f' [{caption}]')


def trajectory(experience, actions):
    unit = MemoryUnit.of('trajectory', '\n'.join(actions), experience.time())
    return (
        unit.withKey(experience.goal())
        .with_('success', 1.0 if experience.outcome().success() else 0.0)
        .with_('reward', experience.outcome().reward())
    )
