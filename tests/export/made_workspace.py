"""A workspace made up by number: the same number gives the same file and the same day. Every kind of measure, every edge."""
import datetime
import pathlib
import random

CYCLES = [("2026-Q3", "2026-07-01", "2026-09-30"), ("2026-H2", "2026-07-01", "2026-12-31"),
          ("2028-Q1", "2028-01-01", "2028-03-31"), ("2026-08", "2026-08-01", "2026-08-31"),
          ("2026-08-15..2026-08-15", "2026-08-15", "2026-08-15"), ("2024-02", "2024-02-01", "2024-02-29")]
OWNERS = ["@ada", "@grace", "@linus", "Mary Shelley"]


class Maker:
    def __init__(self, number):
        self.random = random.Random(number)
        self.cycle, first, last = self.random.choice(CYCLES)
        self.first = datetime.date.fromisoformat(first)
        self.last = datetime.date.fromisoformat(last)
        length = (self.last - self.first).days
        self.today = self.first + datetime.timedelta(days=self.random.randint(-3, length + 20))
        self.lines = [f"Cycle: {self.cycle}", "Team: Company" + self.random.choice(["", " / Support", " / Support / Chat"])]
        self.names = []

    def chance(self, share):
        return self.random.random() < share

    def add(self, depth, text):
        self.lines.append("  " * depth + text)

    def days(self, count):
        length = (self.last - self.first).days + 10
        found = sorted(self.random.sample(range(-5, length), min(count, length + 5)))
        return [self.first + datetime.timedelta(days=each) for each in found]

    def annotations(self):
        parts = []
        if self.chance(0.2):
            parts.append(f"confidence {self.random.randint(0, 20) * 5}%")
        if self.chance(0.2):
            parts.append(self.random.choice(["on track", "at risk", "off track"]))
        return f" ({', '.join(parts)})" if parts else ""

    def check_ins(self, depth, value):
        for day in self.days(self.random.choice([0, 1, 2, 3, 4, 6, 9])):
            word = self.random.choice(["done", "missed"]) if self.chance(0.04) else value()
            self.add(depth, f"{day}: {word}{self.annotations()}")

    def fields(self, depth):
        if self.chance(0.3):
            self.add(depth, f"owner: {self.random.choice(OWNERS)}")
        if self.chance(0.2):
            self.add(depth, f"weight: {self.random.choice(['0', '2', '0.5', '3'])}")
        if self.chance(0.08):
            self.add(depth, f"score: {self.random.choice(['0', '0.3', '0.7', '1'])}")
        if self.chance(0.1):
            self.add(depth, f"status: {self.random.choice(['draft', 'paused', 'dropped', 'done', 'active'])}")
        if self.chance(0.1):
            self.add(depth, f"confidence: {self.random.randint(1, 9) * 10}%")

    def changes(self, depth, target):
        if self.chance(0.1):
            day = self.days(1)[0]
            self.add(depth, f"{day}: target {self.random.randint(1, 200)}{target[1]} -> {target[0]}{target[1]} because of news")
        if self.chance(0.05):
            self.add(depth, f"{self.days(1)[0]}: dropped because of news")
        if self.chance(0.05):
            self.add(depth, f"{self.days(1)[0]}: deferred to 2029-Q1 because of news")

    def number(self, low=1, high=200):
        return self.random.choice([self.random.randint(low, high), self.random.randint(low * 10, high * 10) / 10])

    def measured(self, depth, label):
        """A declaration with everything below it, of a kind chosen at random."""
        make = self.random.choice([self.change, self.change, self.percent, self.minutes, self.collect, self.ratio,
                                   self.rating, self.under, self.keep, self.milestone, self.between, self.relative])
        make(depth, label)

    def change(self, depth, label):
        baseline, target = self.number(), self.number()
        self.add(depth, f"{label}: Move the number of things")
        self.add(depth + 1, f"from: {baseline}")
        self.add(depth + 1, f"to: {target if target != baseline else target + 1}")
        self.fields(depth + 1)
        self.check_ins(depth + 1, lambda: self.number(0, 220))
        self.changes(depth + 1, (target if target != baseline else target + 1, ""))

    def percent(self, depth, label):
        baseline, target = self.random.sample(range(1, 100), 2)
        verb = "Increase" if target > baseline else "Reduce"
        self.add(depth, f"{label}: {verb} the share of happy users from {baseline}% to {target}%")
        self.fields(depth + 1)
        self.check_ins(depth + 1, lambda: f"{self.number(0, 100)}{self.random.choice(['%', ''])}")
        self.changes(depth + 1, (target, "%"))

    def minutes(self, depth, label):
        baseline, target = self.random.sample(range(30, 240), 2)
        self.add(depth, f"{label}: Move the median wait")
        self.add(depth + 1, f"from: {baseline} min")
        self.add(depth + 1, f"to: {target} min")
        self.fields(depth + 1)
        self.check_ins(depth + 1, lambda: f"{self.random.randint(1, 8) * 0.5} h" if self.chance(0.5)
                       else f"{self.random.randint(10, 250)} min")

    def collect(self, depth, label):
        self.add(depth, f"{label}: Close {self.random.randint(10, 300)} deals")
        self.fields(depth + 1)
        self.check_ins(depth + 1, lambda: self.random.randint(0, 330))

    def ratio(self, depth, label):
        whole = self.random.randint(5, 20)
        self.add(depth, f"{label}: {self.random.randint(2, whole)} of {whole} teams run on the new platform")
        self.fields(depth + 1)
        self.check_ins(depth + 1, lambda: f"{self.random.randint(0, whole)} of {whole}")

    def rating(self, depth, label):
        self.add(depth, f"{label}: Reach a rating of {self.random.randint(30, 50) / 10} stars")
        self.fields(depth + 1)
        self.check_ins(depth + 1, lambda: self.random.randint(20, 50) / 10)

    def under(self, depth, label):
        self.add(depth, f"{label}: Turnover under {self.random.randint(3, 12)}%")
        self.fields(depth + 1)
        self.check_ins(depth + 1, lambda: f"{self.random.randint(1, 15)}%")

    def keep(self, depth, label):
        self.add(depth, f"{label}: Keep availability above {self.random.choice(['99.9', '99.5', '95'])}%")
        self.fields(depth + 1)
        self.check_ins(depth + 1, lambda: f"{self.random.choice(['99.95', '99.9', '99', '94'])}%")

    def milestone(self, depth, label):
        self.add(depth, f"{label}: The help centre is live")
        self.fields(depth + 1)
        self.check_ins(depth + 1, lambda: self.random.choice(["20%", "70%", "100%", "2 of 5", "done"]))

    def between(self, depth, label):
        low = self.random.randint(20, 60)
        self.add(depth, f"{label}: Bring the number of open cases to where it belongs")
        self.add(depth + 1, f"from: {self.random.randint(5, 120)}")
        self.add(depth + 1, f"to: {low}-{low + self.random.randint(2, 20)}")
        self.fields(depth + 1)
        self.check_ins(depth + 1, lambda: self.random.randint(0, 130))

    def relative(self, depth, label):
        self.add(depth, f"{label}: Increase the number of weekly visits by {self.random.randint(1, 9) * 10}%")
        self.fields(depth + 1)
        self.check_ins(depth + 1, lambda: self.random.randint(50, 250))

    def objective(self, name):
        self.add(0, f"Objective {name}: Things get better for everybody")
        if self.chance(0.4):
            self.add(1, f"type: {self.random.choice(['committed', 'aspirational', 'learning'])}")
        if self.names and self.chance(0.5):
            self.add(1, f"supports: {self.random.choice(self.names)}")
        self.fields(1)
        self.names.append(name)
        for index in range(self.random.randint(0, 4)):
            self.measured(1, f"KR k{index}")

    def make(self):
        for index in range(self.random.randint(1, 4)):
            self.objective(f"o{index}")
        for index in range(self.random.randint(0, 2)):
            self.measured(0, f"Goal g{index}")
        if self.chance(0.5):
            self.add(0, "KPI backlog: Open tickets below 25")
            self.add(1, f"guards: {self.random.choice(self.names)}")
            self.check_ins(1, lambda: self.random.randint(10, 40))
        return "\n".join(self.lines) + "\n"


def made_workspace(number, directory):
    """Writes the file of that number; gives its path and the day to look at it."""
    maker = Maker(number)
    path = pathlib.Path(directory) / f"made-{number}.goals"
    path.write_text(maker.make(), encoding="utf-8")
    return str(path), maker.today.isoformat()
