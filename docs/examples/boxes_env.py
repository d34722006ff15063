"""A small environment for Mnemogen: find things in coloured boxes.

In every course each kind of thing is always in a box of the same colour, so there is something to
learn. Only the standard library is needed. Run it with

    runs/mnemogen evolve --task external --env-command "python3 docs/examples/boxes_env.py"

The protocol is described in docs/external-environments.md.
"""

import json
import random
import sys

COLOURS = ["red", "blue", "green", "yellow", "white", "black", "orange", "purple"]
THINGS = ["coin", "ring", "spoon", "candle"]
DESCRIPTION = (
    "Things are hidden in eight coloured boxes. Opening a box shows what is in it; a thing that is "
    "seen can be taken. In a course, things of a kind are always in boxes of the same colour."
)


class Boxes:
    """One episode: its id is `split/seed/course/number`, and says everything about it."""

    def __init__(self, episode):
        split, seed, course, number = episode.split("/")
        rule = random.Random(f"{split} {seed} {course}")
        self.places = dict(zip(THINGS, rule.sample(COLOURS, len(THINGS))))
        self.thing = random.Random(episode).choice(THINGS)
        self.goal = f"get the {self.thing}"
        self.open = None
        self.taken = False

    def actions(self):
        possible = [f"open the {colour} box" for colour in COLOURS if colour != self.open]
        if self.open == self.places[self.thing]:
            possible.insert(0, f"take the {self.thing}")
        return possible

    def step(self, action):
        if action not in self.actions():
            raise ValueError(f"'{action}' is not possible now")
        if action.startswith("take"):
            self.taken = True
            return f"You have the {self.thing}."
        self.open = action.split()[2]
        inside = [thing for thing, colour in self.places.items() if colour == self.open]
        return f"In the {self.open} box is " + (f"a {inside[0]}." if inside else "nothing.")

    def solution(self):
        return [f"open the {self.places[self.thing]} box", f"take the {self.thing}"]


class Server:
    """Answers requests; every answer is a dictionary."""

    def __init__(self):
        self.world = None

    def describe(self, request):
        return {
            "protocol": 1, "name": "boxes", "version": 1, "description": DESCRIPTION, "steps": 5,
        }

    def episodes(self, request):
        courses = []
        for course in range(1, 5):
            ids = [f"{request['split']}/{request['seed']}/{course}/{n}" for n in range(1, 25)]
            collection = [{"episode": e, "demonstration": i % 2 == 0} for i, e in enumerate(ids[:12])]
            courses.append(
                {"id": f"course-{course}", "collection": collection, "deployment": ids[12:]})
        return {"courses": courses}

    def reset(self, request):
        self.world = Boxes(request["episode"])
        return {
            "goal": self.world.goal,
            "observation": "Before you are eight boxes: " + ", ".join(COLOURS) + ".",
            "actions": self.world.actions(),
        }

    def step(self, request):
        observation = self.world.step(request["action"])
        done = self.world.taken
        return {
            "observation": observation,
            "reward": 1.0 if done else 0.0,
            "done": done,
            "success": done,
            "actions": [] if done else self.world.actions(),
        }

    def demonstrate(self, request):
        return {"actions": Boxes(request["episode"]).solution()}


def main():
    server = Server()
    handlers = {
        op: getattr(server, op) for op in ("describe", "episodes", "reset", "step", "demonstrate")
    }
    for line in sys.stdin:
        request = json.loads(line)
        try:
            reply = handlers[request["op"]](request)
        except Exception as problem:  # tell the other side, whatever it is
            reply = {"error": f"{type(problem).__name__}: {problem}"}
        print(json.dumps({"id": request["id"], **reply}), flush=True)


if __name__ == "__main__":
    main()
