"""reckon.py PROGRAM PATH | reckon.py PROGRAM --made COUNT: reckons every score, pace, status, forecast and mean anew.

It knows the tables of `goals export` and the rules of scoring, and nothing of the program: progress, the days a level was
held, Theil-Sen, the bands and the means are written here a second time, as plainly as possible, and each number of the
export must agree. With `--made`, workspaces are made by `made_workspace.py`, one after the other.
"""
import concurrent.futures
import datetime
import itertools
import json
import math
import pathlib
import statistics
import subprocess
import sys
import tempfile

from made_workspace import made_workspace

LEFT_OUT = {"draft", "dropped", "deferred"}
GOOD = {"done", "ahead", "on track", "holding"}
BAD = {"off track", "missed", "breached"}
MOVING = {"change", "accumulate", "reach"}
DAY = 86400
TIME = {"ns": 1e-9, "µs": 1e-6, "ms": 1e-3, "s": 1, "min": 60, "h": 3600, "days": DAY, "weeks": 7 * DAY,
        "fortnights": 14 * DAY, "months": 365.25 * DAY / 12, "quarters": 365.25 * DAY / 4, "years": 365.25 * DAY}
DATA = {"B": 1, "kB": 1e3, "MB": 1e6, "GB": 1e9, "TB": 1e12, "KiB": 2**10, "MiB": 2**20, "GiB": 2**30, "TiB": 2**40}
PERCENT, RATIO = "%", "ratio"


def day(text):
    return datetime.date.fromisoformat(text) if text else None


class Level:
    """A value with its unit, and the whole or the end of the range that belongs to it."""

    def __init__(self, row, upper="upper"):
        self.value, self.unit, self.upper = row["value"], row["unit"], row[upper]
        self.relation = row.get("relation", "exact")

    def inside(self, like):
        """The number where `like` has its own, or None where the two cannot be compared."""
        if self.unit is None:
            return self.value
        if self.unit == RATIO and like.unit in (None, "points"):
            return self.value
        if self.unit == like.unit and (self.unit == PERCENT or (self.unit == RATIO and self.upper == like.upper)):
            return self.value
        if self.unit in (PERCENT, RATIO) and like.unit in (PERCENT, RATIO):
            share = self.value / 100 if self.unit == PERCENT else self.value / (self.upper or self.value)
            return share * (100 if like.unit == PERCENT else like.upper or like.value)
        for scales in (TIME, DATA):
            if self.unit in scales and like.unit in scales:
                return self.value * scales[self.unit] / scales[like.unit]
        if {self.unit, like.unit} <= {"stars", "rating"}:
            both = self.upper and like.upper and like.relation != "between"
            return self.value / self.upper * like.upper if both else self.value
        return self.value if self.unit == like.unit or {self.unit, like.unit} <= {None, "points"} else None

    def share(self):
        if self.unit == PERCENT:
            return self.value / 100
        if self.unit == RATIO:
            return self.value / (self.upper or self.value)
        return self.value if self.unit is None and 0 <= self.value <= 1 else None


def near(a, b):
    return math.isclose(a, b, rel_tol=1e-9)


def satisfies(value, target, higher):
    if target.relation == "more_than":
        return value > target.value and not near(value, target.value)
    if target.relation == "less_than":
        return value < target.value and not near(value, target.value)
    if target.relation == "at_most":
        return value < target.value or near(value, target.value)
    if target.relation == "between":
        return near(value, target.value) or target.value <= value <= target.upper
    return near(value, target.value) or (value > target.value) == higher


class Item:
    """One item with its rows, and what is reckoned of it."""

    def __init__(self, row, export):
        self.row, self.id, self.kind, self.export = row, row["id"], row["kind"], export
        self.said = export.scores[self.id]
        self.parent = export.items.get(row["parent"])
        self.today = export.today
        levels = export.levels.get(self.id, {})
        self.target = Level(levels["target"]) if "target" in levels else None
        stated = levels.get("baseline", {}).get("origin") not in ("zero", "first check-in", None)
        self.baseline = Level(levels["baseline"]) if stated else None
        order = itertools.count()
        self.check_ins = sorted(export.check_ins.get(self.id, []), key=lambda entry: (entry["day"], next(order)))
        self.changes = export.changes.get(self.id, [])
        self.deadline = day(row["deadline"])
        self.start = day(row["start"])
        if self.start is None and self.check_ins:
            self.start = day(self.check_ins[0]["day"])
        self.progress = self.score = self.expected = self.pace = self.holds = None
        self.gap, self.days = None, None

    # -- what holds for every item ------------------------------------------------------------------------------------

    def cadence(self):
        start = day(self.row["start"])
        short = start and self.deadline and (self.deadline - start).days + 1 < 60
        return 7 if short else 14

    def type(self):
        if self.row["type"]:
            return self.row["type"]
        return self.parent.type() if self.parent else "committed"

    def success(self):
        return 0.7 if self.type() == "aspirational" else 1.0

    def left_out(self):
        if self.parent and self.parent.left_out():
            return self.parent.left_out()
        # The last word counts: a check-in after it takes the work up again.
        words = self.check_ins + [change for change in self.changes if change["kind"] in LEFT_OUT]
        word = max(words, key=lambda entry: (entry["day"], entry["line"]), default={})
        if word.get("kind") == "dropped" or self.row["written_status"] == "dropped":
            return "dropped"
        if word.get("kind") == "deferred":
            cycle = self.export.cycles.get(self.row["cycle"])
            if not (cycle and word["after_day"] and cycle["last_day"] >= word["after_day"]):
                return "deferred"
        return "draft" if self.row["written_status"] == "draft" else None

    def last(self):
        return self.check_ins[-1] if self.check_ins else None

    # -- progress -----------------------------------------------------------------------------------------------------

    def values(self):
        """Day and value in the unit of the target of each check-in with a value that fits; the last of a day."""
        found = {}
        for entry in self.check_ins:
            if entry["state"] == "value":
                value = Level(entry, "whole").inside(self.target)
                if value is not None:
                    found[day(entry["day"])] = value
        return sorted(found.items())

    def current(self):
        for entry in reversed(self.check_ins):
            if entry["state"] == "value":
                return Level(entry, "whole").inside(self.target), True
            if entry["state"] == "done":
                return self.target.value, True
        return None, False

    def said_done(self):
        values = [entry["state"] for entry in self.check_ins if entry["state"] != "missed"]
        return bool(values) and values[-1] == "done"

    def said_higher(self):
        """Which side is the good one by the bound, the verb or the zero of the target."""
        if self.target.relation in ("at_least", "more_than"):
            return True
        if self.target.relation in ("at_most", "less_than"):
            return False
        direction = self.row["direction"]
        if direction in ("increase", "at least"):
            return True
        if direction in ("decrease", "at most"):
            return False
        return False if self.target.value == 0 and self.target.relation != "between" else None

    def higher(self):
        if self.said_higher() is not None:
            return self.said_higher()
        if self.baseline:
            baseline = self.baseline.inside(self.target)
            if baseline is not None and not near(baseline, self.target.value):
                return baseline < self.target.value
        return self.row["wanted"] == "more" if self.row["wanted"] else None

    def edge(self, baseline):
        """What the target asks for: of a range, the edge that is reached first."""
        target = self.target
        return target.upper if target.relation == "between" and baseline > target.upper else target.value

    def measure_distance(self, baseline):
        target = self.target
        if baseline is None:
            return "the units do not agree"
        edge = self.edge(baseline)
        is_there = target.relation == "between" and target.value <= baseline <= target.upper
        if edge == baseline and not is_there:
            return "the baseline equals the target"
        value, any_value = self.current()
        if not any_value:
            return "no check-in yet"
        if value is None:
            return "the units do not agree"
        if is_there:
            self.holds = target.value <= value <= target.upper
            self.progress = 1.0 if self.holds else 0.0
        else:
            self.progress = (value - baseline) / (edge - baseline)
        return None

    def measure_change(self):
        return self.measure_distance(self.baseline.inside(self.target))

    def measure_accumulate(self):
        return self.measure_distance(0.0)

    def measure_reach(self):
        if not self.current()[1]:
            return "no check-in yet"
        firsts = [entry for entry in self.check_ins if entry["state"] == "value"]
        if not firsts:
            self.progress = 1.0
            return None
        first, (value, _) = Level(firsts[0], "whole").inside(self.target), self.current()
        if first is None or value is None:
            return "the units do not agree"
        higher = self.higher()
        if higher is None:
            higher = self.target.unit in ("stars", "rating") or first <= self.target.value
        if first != self.edge(first) and not satisfies(first, self.target, higher):
            return self.measure_distance(first)
        self.holds = self.said_done() or satisfies(value, self.target, higher)
        self.progress = 1.0 if self.holds else 0.0
        return None

    def held(self, entry):
        if entry["state"] != "value":
            return entry["state"] == "done"
        value = Level(entry, "whole").inside(self.target)
        higher = self.higher()
        return None if value is None else satisfies(value, self.target, True if higher is None else higher)

    def measure_keep(self):
        if not self.target:
            return "no target to measure against"
        if not self.check_ins:
            return "no check-in yet"
        self.holds = self.held(self.last())
        end = min(self.today, self.deadline) if self.deadline else self.today
        at = min(self.start, end)
        days = {True: 0, False: 0, None: 0}
        while at <= end:
            known = [entry for entry in self.check_ins if day(entry["day"]) <= at]
            fresh = known and (at - day(known[-1]["day"])).days < 2 * self.cadence()
            days[self.held(known[-1]) if fresh else None] += 1
            at += datetime.timedelta(days=1)
        self.days = days
        if self.holds is None:
            return "the units do not agree"
        if days[True] + days[False] == 0:
            return "no check-in yet"
        self.progress = days[True] / (days[True] + days[False])
        return None

    def measure_milestone(self):
        last = self.last()
        state = last["state"] if last else None
        if state == "missed":
            self.progress = 0.0
        elif state == "done" or self.row["written_status"] == "done":
            self.progress = 1.0
        elif not last:
            return "no check-in yet"
        else:
            self.progress = Level(last, "whole").share()
            if self.progress is None:
                return "no target to measure against"
        return None

    def counts(self):
        return not self.left_out() and (self.score is not None or self.gap == "no check-in yet")

    def key_results(self):
        return [item for item in self.export.items.values() if item.parent is self and item.kind == "key result"]

    def roll_up(self):
        declared = self.key_results()
        children = [child for child in declared if not child.left_out()]
        counted = [child for child in children if child.counts()]
        weights = sum(child.row["weight"] for child in counted)
        if not declared:
            return "no key results"
        if not children:
            return "all key results are drafts, dropped or deferred"
        if not counted:
            return "no key result that can be scored"
        if weights == 0:
            return "all weights are zero"
        self.progress = sum(child.row["weight"] * (child.score or 0) for child in counted) / weights
        has_data = any(child.row["grade"] is not None or child.gap is None for child in counted)
        return None if has_data else "no check-in yet"

    def measure(self):
        if self.kind == "objective" and self.left_out():
            return
        kind = self.said["measure"].replace("-", "_")
        self.gap = self.roll_up() if kind == "roll_up" else getattr(self, "measure_" + kind)()
        if self.progress is not None:
            self.score = min(max(self.progress, 0.0), 1.0)
        elif self.gap == "no check-in yet" and kind in ("change", "accumulate", "milestone"):
            self.score = 0.0
        if self.row["grade"] is not None:
            self.score = self.row["grade"]
        self.judge()

    # -- pace and status ----------------------------------------------------------------------------------------------

    def elapsed(self):
        length = (self.deadline - self.start).days + 1
        return min(max(((self.today - self.start).days + 1) / length, 0.0), 1.0)

    def must_hold(self):
        is_cap = self.said["measure"] == "reach" and self.holds is not None and self.said_higher() is False
        return self.said["measure"] == "keep" or is_cap

    def reckon_pace(self):
        if not self.start or not self.deadline or self.deadline < self.start:
            return
        share = 1.0 if self.must_hold() else self.elapsed()
        self.expected = share * self.success()
        if self.kind == "objective":
            parts = [child for child in self.key_results() if child.counts() and child.expected is not None]
            weights = sum(child.row["weight"] for child in parts)
            if weights > 0:
                self.expected = sum(child.row["weight"] * child.expected for child in parts) / weights
        made = self.score if self.row["grade"] is not None else self.progress
        if made is not None and self.expected > 0:
            self.pace = made / self.expected

    def verdict(self):
        if self.type() == "learning":
            return "not graded"
        if self.expected is None:
            return "no deadline"
        if self.elapsed() <= 0.1:
            return "too early"
        if self.pace is None:
            return "no data"
        pace = round(self.pace, 9)
        if self.said["measure"] == "keep" and self.holds is False:
            return "at risk" if pace >= 0.75 else "off track"
        return "ahead" if pace >= 1.1 else "on track" if pace >= 0.9 else "at risk" if pace >= 0.75 else "off track"

    def last_day(self):
        days = [entry["day"] for entry in self.check_ins]
        if self.kind == "objective" and not self.left_out():
            days += [child.last_day() for child in self.key_results() if not child.left_out() and child.last_day()]
        return max(days, default=None)

    def silent(self):
        return self.last_day() is not None and (self.today - day(self.last_day())).days > self.cadence()

    def is_done(self, is_over):
        if self.score is None:
            return False
        if self.row["grade"] is not None and self.score >= 1:
            return True
        if self.progress is not None and round(self.progress, 9) >= 1:
            said_done = self.said["measure"] == "reach" and self.said_done()
            open_level = self.must_hold() and not said_done and not is_over
            open_parts = self.kind == "objective" and any(
                child.status != "done" for child in self.key_results() if child.counts())
            return not open_level and not open_parts
        return is_over and self.type() != "learning" and round(self.score, 9) >= self.success()

    def reckon_status(self):
        graded_by_hand = self.row["grade"] is not None
        if self.left_out():
            return self.left_out()
        if self.kind == "KPI":
            if not self.check_ins:
                return "no data"
            if self.holds is None:
                return "no score"
            return "breached" if not self.holds else "stale" if self.silent() else "holding"
        if self.last() and self.last()["state"] == "missed":
            return "missed"
        is_over = self.deadline is not None and self.today > self.deadline
        if self.is_done(is_over):
            return "done"
        if not graded_by_hand and self.gap not in (None, "no check-in yet"):
            return "no score"
        if is_over:
            return "not graded" if self.type() == "learning" else "missed"
        if self.start and self.today < self.start:
            return "not started"
        if self.row["written_status"] == "paused":
            return "paused"
        if self.gap == "no check-in yet" and not graded_by_hand:
            return "too early" if self.expected is not None and self.elapsed() <= 0.1 else "no data"
        return "stale" if self.silent() and not graded_by_hand else self.verdict()

    def judge(self):
        self.reckon_pace()
        self.status = self.reckon_status()

    def band(self):
        has_data = self.gap != "no check-in yet" or self.row["grade"] is not None
        if self.score is None or self.type() == "learning" or not has_data:
            return None
        if self.kind == "KPI" and self.row["grade"] is None:
            return None
        score = round(self.score, 9)
        return "green" if score >= self.success() else "amber" if score >= 0.4 else "red"

    # -- pace by week and forecast ------------------------------------------------------------------------------------

    def forecast(self):
        """Value, low, high, their scores, made and needed a week; None where there is none."""
        nothing = dict.fromkeys(("forecast", "forecast_low", "forecast_high", "forecast_score", "forecast_low_score",
                                 "forecast_high_score", "weekly_made", "weekly_needed"))
        if self.said["measure"] not in MOVING or self.holds is not None or self.gap not in (None, "no check-in yet"):
            return nothing
        points = self.values()
        baseline = self.baseline.inside(self.target) if self.baseline else 0.0
        since = self.start
        if self.said["measure"] == "reach":
            firsts = [entry for entry in self.check_ins if entry["state"] == "value"]
            if not firsts:
                return nothing
            baseline, since = Level(firsts[0], "whole").inside(self.target), day(firsts[0]["day"])
        if not points:
            return nothing
        last_day, last = points[-1]
        is_open = self.deadline is not None and self.deadline > self.today
        is_below = self.progress is not None and round(self.progress, 9) < 1
        if since is not None and last_day > since:
            nothing["weekly_made"] = (last - baseline) / (last_day - since).days * 7
        if is_open and is_below:
            nothing["weekly_needed"] = (self.edge(baseline) - last) / (self.deadline - self.today).days * 7
        span = (last_day - points[0][0]).days
        if not is_open or (self.progress is not None and not is_below) or self.start is None or len(points) < 3:
            return nothing
        if span <= 0 or span < 0.2 * ((self.deadline - self.start).days + 1):
            return nothing
        return nothing | self.project(points, baseline)

    def project(self, points, baseline):
        slopes = sorted((b - a) / (j - i).days for (i, a), (j, b) in itertools.combinations(points, 2))
        n, count = len(points), len(slopes)
        spread = 1.2816 * math.sqrt(n * (n - 1) * (2 * n + 5) / 18)
        low = slopes[max(0, math.floor((count - spread) / 2 - 1))]
        high = slopes[min(count - 1, math.ceil((count + spread) / 2))]
        last_day, last = points[-1]
        target = self.edge(baseline)
        most = self.target.upper or target if self.target.unit == RATIO else math.inf
        if self.target.unit == PERCENT and target == 100:
            most = 100

        def at(slope):
            value = last + slope * (self.deadline - last_day).days
            return min(max(value, 0) if baseline >= 0 and target >= 0 else value, most)

        def score(value):
            return 0.0 if baseline == target else min(max((value - baseline) / (target - baseline), 0.0), 1.0)

        middle, worse, better = at(statistics.median(slopes)), at(low), at(high)
        if baseline > target:
            worse, better = better, worse
        return {"forecast": middle, "forecast_low": worse, "forecast_high": better, "forecast_score": score(middle),
                "forecast_low_score": score(worse), "forecast_high_score": score(better),
                "weekly_made": statistics.median(slopes) * 7}

    def first_target_score(self):
        moves = [change for change in self.changes if change["kind"] == "target"]
        if not moves or not self.target or self.target.relation == "between":
            return None
        first = min(moves, key=lambda change: change["day"])
        before = Level({"value": first["before_value"], "unit": first["before_unit"], "upper": self.target.upper,
                        "relation": self.target.relation})
        value = before.inside(self.target)
        if value is None or value == self.target.value:
            return None
        return self.reckoned_against(before)

    def reckoned_against(self, target):
        kept = (self.target, self.progress, self.holds, self.days)
        self.target, self.progress = target, None
        gap = getattr(self, "measure_" + self.said["measure"])()
        progress = self.progress
        self.target, self.progress, self.holds, self.days = kept
        if progress is None:
            return 0.0 if gap == "no check-in yet" and self.said["measure"] in ("change", "accumulate") else None
        return min(max(progress, 0.0), 1.0)

    def confidence(self):
        if self.kind == "objective" and not self.left_out():
            least = [child.confidence() for child in self.key_results() if not child.left_out()]
            least = [each for each in least if each is not None]
            if least:
                return min(least)
        for entry in reversed(self.check_ins):
            if entry["confidence"] is not None:
                return entry["confidence"]
        fields = self.export.confidence.get(self.id)
        return fields

    def supporters(self):
        sources = [self.export.items[link["item"]] for link in self.export.links
                   if link["target"] == self.id and link["kind"] == "supports" and link["item"] in self.export.items]
        return [each for each in sources if not each.left_out() and each.score is not None]

    def contradiction(self):
        statuses = [each.status for each in self.supporters()]
        if statuses and self.status in BAD and all(status in GOOD for status in statuses):
            return "supporters good, itself bad"
        if statuses and self.status in GOOD and all(status in BAD for status in statuses):
            return "supporters bad, itself good"
        return None


class Export:
    """The tables of one export, keyed as the reckoning needs them."""

    def __init__(self, document):
        self.document = document
        self.today = day(document["snapshots"][0]["as_of"])
        self.scores = {row["item"]: row for row in document["scores"]}
        self.cycles = {row["cycle"]: row for row in document["cycles"]}
        self.links = document["links"]
        self.check_ins, self.changes, self.levels = {}, {}, {}
        for row in document["check_ins"]:
            self.check_ins.setdefault(row["item"], []).append(row)
        for row in document["changes"]:
            self.changes.setdefault(row["item"], []).append(row)
        for row in document["levels"]:
            self.levels.setdefault(row["item"], {})[row["role"]] = row
        self.confidence = {row["item"]: float(row["value"].strip("%")) / 100 for row in document["fields"]
                           if row["label"] == "confidence" and row["value"].endswith("%")}
        self.items = {}
        for row in document["items"]:
            if row["kind"] != "initiative":
                self.items[row["id"]] = Item(row, self)
        for item in sorted(self.items.values(), key=lambda each: each.kind == "objective"):
            item.measure()


def same(a, b):
    if isinstance(a, float) and isinstance(b, (int, float)) or isinstance(b, float) and isinstance(a, (int, float)):
        return math.isclose(a, b, rel_tol=1e-6, abs_tol=1e-6)
    return a == b


def compare(where, name, reckoned, said, faults):
    if not same(reckoned, said):
        faults.append(f"{where}: {name} is {said!r}, reckoned {reckoned!r}")


def compare_item(item, faults):
    said = item.said
    if item.kind == "objective" and item.left_out():
        compare(item.id, "status", item.left_out(), said["status"], faults)
        return
    last_day = item.last_day()
    reckoned = {
        "gap": item.gap, "progress": item.progress, "score": item.score, "success": item.success(),
        "band": item.band(), "status": item.status, "expected": item.expected, "pace": item.pace,
        "elapsed": item.elapsed() if item.expected is not None else None, "cadence": item.cadence(),
        "graded": item.type() != "learning", "by_hand": item.row["grade"] is not None,
        "last_check_in": last_day, "days_silent": (item.today - day(last_day)).days if last_day else None,
        "holds": item.holds, "confidence": item.confidence(), "supporters": len(item.supporters()),
        "contradiction": item.contradiction(), "first_target_score": item.first_target_score(),
    }
    if item.status in ("stale", "paused"):
        reckoned["verdict"] = "holding" if item.kind == "KPI" else item.verdict()
    if item.days and item.days[True] + item.days[False] > 0:
        reckoned |= {"days_held": item.days[True], "days_broken": item.days[False], "days_unknown": item.days[None]}
    if item.kind != "objective":
        reckoned |= item.forecast()
    for name, value in reckoned.items():
        compare(item.id, name, value, said[name], faults)


def weighted_mean(parts):
    weights = sum(item.row["weight"] for item in parts)
    return sum(item.row["weight"] * (item.score or 0) for item in parts) / weights if weights > 0 else None


def compare_roll_up(export, row, faults):
    tops = {"objective", "goal", "KPI"}

    def belongs(item):
        top = item
        while top.parent:
            top = top.parent
        team = top.row["team"]
        if row["level"] == "team and below":
            return team is not None and (team == row["team"] or team.startswith(row["team"] + "/"))
        if row["level"] in ("team", "page") and team != row["team"]:
            return False
        if row["level"] in ("cycle", "page") and top.row["cycle"] != row["cycle"]:
            return False
        owners = {each["owner"] for each in export.document["owners"] if each["item"] == item.id}
        return row["level"] != "owner" or row["owner"] in owners

    mine = [item for item in export.items.values() if belongs(item) and not item.left_out()]
    of_kind = {kind: [item for item in mine if item.kind == kind] for kind in tops | {"key result"}}
    goals = [goal for goal in of_kind["goal"] if goal.score is not None or goal.gap == "no check-in yet"]
    due = [goal for goal in of_kind["goal"] if goal.deadline and goal.deadline <= export.today]
    where = " ".join(str(row[name]) for name in ("level", "team", "cycle", "owner") if row[name])
    reckoned = {
        "score": weighted_mean([item for item in of_kind["objective"] if item.counts()]),
        "key_results_mean": weighted_mean([item for item in of_kind["key result"] if item.counts()]),
        "goals_mean": statistics.fmean(goal.score or 0 for goal in goals) if goals else None,
        "objectives": len(of_kind["objective"]), "key_results": len(of_kind["key result"]),
        "goals": len(of_kind["goal"]), "goals_due": len(due), "kpis": len(of_kind["KPI"]),
        "goals_met": sum(goal.status == "done" for goal in of_kind["goal"]),
        "goals_met_due": sum(goal.status == "done" for goal in due),
        "kpis_breached": sum(kpi.holds is False for kpi in of_kind["KPI"]),
    }
    counted = of_kind["key result"] + of_kind["goal"]
    for status in ("done", "ahead", "on track", "at risk", "off track", "missed", "stale", "no data"):
        reckoned[status.replace(" ", "_")] = sum(item.status == status for item in counted)
    for name, value in reckoned.items():
        compare(where, name, value, row[name], faults)


def faults_of(program, path, today):
    command = [program, "export", "--today", today, path]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode != 0:
        return [f"{' '.join(command)}: exit code {run.returncode}: {run.stderr}"], 0
    export = Export(json.loads(run.stdout))
    faults = []
    for item in export.items.values():
        compare_item(item, faults)
    for row in export.document["roll_ups"]:
        compare_roll_up(export, row, faults)
    return faults, len(export.items)


def main(program, *words):
    program = str(pathlib.Path(program).resolve())
    with tempfile.TemporaryDirectory() as directory:
        if words[0] == "--made":
            jobs = [made_workspace(number, directory) for number in range(int(words[1]))]
        else:
            jobs = [(words[0], today) for today in ("2026-07-04", "2026-08-20", "2026-09-30", "2027-01-15")]
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            answers = list(pool.map(lambda job: (job, *faults_of(program, *job)), jobs))
        items = 0
        wrong = False
        for (path, today), faults, count in answers:
            items += count
            if faults and not wrong:
                wrong = True
                text = pathlib.Path(path).read_text(encoding="utf-8") if pathlib.Path(path).is_file() else ""
                print(text, f"--today {today}", *faults[:20], sep="\n")
    print(f"{len(jobs)} exports, {items} items: {'wrong' if wrong else 'every number agrees'}")
    return 1 if wrong or items == 0 else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
