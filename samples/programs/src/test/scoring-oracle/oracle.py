#!/usr/bin/env python3
"""The oracle of the scoring tables: what Parplan's Java must find, worked out apart from it, in plain fractions.

    python3 samples/programs/src/test/scoring-oracle/oracle.py

Reads the shipped frameworks and declared figures, checks itself against the leaves worked out by hand
(hand-checked-leaves.csv), and writes the expected tables beside them: the same files give the same tables, byte for byte.
Every number is a Fraction until it is written. Bad input has its own tables, by hand. What the specification left open is
decided here, and marked DECIDED.
"""
import json
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

TEST = Path(__file__).resolve().parents[1]
PACKAGE = "resources/org/parplan/samples"
FRAMEWORKS = TEST.parent / "main" / PACKAGE / "frameworks"
OUT = TEST / PACKAGE / "scoring"

PAIRS = [("DEPARTMENT", "hatinh-2018-departments", "hatinh-2019-departments"),
         ("DISTRICT", "hatinh-2018-districts", "hatinh-2019-districts")]
FIGURE = {"yesNo": "yes", "choice": "choice", "bands": "share", "linear": "share", "count": "count",
          "deduction": "violations", "onTime": "daysLate", "survey": "share", "judgement": "points"}
POLICY = {"OUT_OF_SCOPE": "REMOVED", "NOT_ARISEN": "FULL_POINTS", "NO_SURVEY": "REMOVED"}

# --- numbers ---

def rounded(x, digits, mode):
    """x to so many decimals: HALF_UP, HALF_DOWN and HALF_EVEN, of the magnitude as in java.math.RoundingMode."""
    sign, y = (-1 if x < 0 else 1), abs(x) * 10 ** digits
    whole, rest = y.numerator // y.denominator, y - y.numerator // y.denominator
    up = rest > Fraction(1, 2) or (rest == Fraction(1, 2) and (
        mode == "HALF_UP" or (mode == "HALF_EVEN" and whole % 2 == 1)))
    return Fraction(sign * (whole + up), 10 ** digits)


def text(x, digits):
    """Exactly so many decimals; "" for none. What does not fit would be a fault of the tables."""
    if x is None:
        return ""
    scaled = x * 10 ** digits
    assert scaled.denominator == 1, (x, digits)
    value = f"{Decimal(scaled.numerator).scaleb(-digits):.{digits}f}"
    return value.lstrip("-") if scaled == 0 else value

# --- one leaf ---

def band_holds(band, bands, s):
    low, high = Fraction(band["from"]), Fraction(band.get("to", "100"))
    last = low == 100 or (high == 100 and all(Fraction(b["from"]) != 100 for b in bands))
    return low <= s < high or (s == 100 and last)


def exact(leaf, figures):
    """The unrounded points of one leaf by its figures; None where the figure is missing."""
    top, rule = Fraction(leaf["maxPoints"]), leaf["rule"]
    kind = rule["kind"]
    if "points" in figures:
        return Fraction(figures["points"])
    name = rule.get("of", FIGURE[kind])
    if name not in figures:
        return None
    value = figures[name]
    if kind == "yesNo":
        return top * value
    if kind == "choice":
        return next(Fraction(o["points"]) for o in rule["options"] if o["code"] == value)
    if kind == "bands":
        s = Fraction(value["part"], value["whole"])
        band = next(b for b in rule["bands"] if band_holds(b, rule["bands"], s * 100))
        return Fraction(band["points"]) if "points" in band else s * Fraction(band["linear"])
    if kind in ("linear", "survey"):
        return Fraction(value["part"], value["whole"]) * top
    if kind == "count":
        return min(top, value * Fraction(rule["each"]))
    if kind == "deduction":
        return max(Fraction(rule.get("floor", "0")), top - value * Fraction(rule["each"]))
    if kind == "onTime":
        if value is True or (value is not False and value == 0):
            return top
        steps = [] if value is False else [s for s in rule.get("late", []) if value <= s["upTo"]]
        return Fraction(steps[0]["points"]) if steps else Fraction(0)
    return Fraction(value)


def leaves(node):
    parts = node.get("criteria", node.get("subCriteria", []))
    return [node] if "rule" in node else [leaf for part in parts for leaf in leaves(part)]

# --- one unit ---

class Framework:
    def __init__(self, name):
        self.data = json.loads((FRAMEWORKS / f"{name}.json").read_text(encoding="utf-8"))
        self.name = name
        rounding = self.data.get("rounding", {})
        self.digits, self.index_digits, self.mode = (
            rounding.get("leaf", 4), rounding.get("index", 2), rounding.get("mode", "HALF_UP"))
        self.leaves = [leaf for field in self.data["fields"] for leaf in leaves(field)]
        self.declared = json.loads((FRAMEWORKS / "declared" / f"{name}.json").read_text(encoding="utf-8"))
        assert self.declared["framework"] == name

    def points(self, leaf, figures):
        value = exact(leaf, figures)
        return Fraction(0) if value is None else rounded(value, self.digits, self.mode)

    def index(self, points, top):
        """In percent; None where nothing applies. DECIDED: a field or unit without an applicable maximum has no index."""
        return rounded(points / top * 100, self.index_digits, self.mode) if top else None


def by_policy(leaf, reason):
    """(points, maximum) that the leaf's policy for a reason leaves; points None where it is removed."""
    policy = POLICY[reason]
    if reason != "OUT_OF_SCOPE":
        policy = leaf.get("notApplicable", {}).get(reason, policy)
    top = Fraction(leaf["maxPoints"])
    return {"FULL_POINTS": (top, top), "REMOVED": (None, Fraction(0)), "ZERO": (Fraction(0), top)}[policy]


def in_scope(leaf, unit):
    return unit not in leaf.get("exceptUnits", []) and unit in leaf.get("units", [unit])


def score_leaf(f, leaf, unit):
    """self, appraised, reappraised, survey, final (None where there is none) and the applicable maximum.

    DECIDED: a missing figure of the self or survey column leaves it empty and a wrong one makes it 0, either is 0 in the
    end; a leaf out of scope has empty columns; a claim
    whose policy is REMOVED leaves the self column empty; a claim not granted leaves the final points to the figures
    (re-appraised, appraised, the unit's own), 0 if there are none, and never to the claim's own policy.
    """
    code, top = leaf["code"], Fraction(leaf["maxPoints"])
    row = dict.fromkeys(("self", "appraised", "reappraised", "survey", "final", "why"))
    if not in_scope(leaf, unit["unit"]):
        row["max"], row["why"] = Fraction(0), "OUT_OF_SCOPE"
        return row
    if leaf["rule"]["kind"] == "survey":
        if f.declared.get("surveyHeld", True):
            figures = unit.get("survey", {}).get(code, {})
            row["final"] = f.points(leaf, figures)
            row["survey"] = row["final"] if figures else None
            row["max"] = top
        else:
            row["final"], row["max"] = by_policy(leaf, "NO_SURVEY")
            row["why"] = "NO_SURVEY"
        return row
    claim, grant = unit.get("notApplicable", {}).get(code), unit.get("granted", {}).get(code)
    figured = f.points(leaf, unit.get("values", {}).get(code, {}))
    row["self"] = by_policy(leaf, claim)[0] if claim else figured if unit.get("values", {}).get(code) else None
    for column in ("appraised", "reappraised"):
        if code in unit.get(column, {}):
            row[column] = f.points(leaf, unit[column][code])
    if grant:
        row["final"], row["max"] = by_policy(leaf, grant)
        row["why"] = grant
        return row
    given = [x for x in (row["reappraised"], row["appraised"]) if x is not None]
    row["final"], row["max"] = (given[0] if given else figured), top
    return row


class Sheet:
    """One unit scored."""

    def __init__(self, f, unit):
        self.f, self.unit, self.code = f, unit, unit["unit"]
        self.rows = {leaf["code"]: score_leaf(f, leaf, unit) for leaf in f.leaves}
        self.fields = []
        for field in f.data["fields"]:
            rows = [self.rows[leaf["code"]] for leaf in leaves(field)]
            self.fields.append((sum((r["final"] or 0 for r in rows), Fraction(0)), sum(r["max"] for r in rows)))
        tree, self.max = (sum((field[i] for field in self.fields), Fraction(0)) for i in (0, 1))
        plus, minus = (min(sum(Fraction(e["points"]) for e in unit.get(key, [])), Fraction(f.data.get(f"{key}Cap", "0")))
                       for key in ("bonus", "penalty"))
        self.points = max(Fraction(0), min(self.max, tree + plus - minus))
        self.beside = self.points - tree  # what bonus and penalty did, caps and bounds applied
        self.index = f.index(self.points, self.max)
        self.exact_index = self.points / self.max * 100

# --- ranks and bands ---

def ranks(sheets):
    return {s.code: 1 + sum(o.index > s.index for o in sheets) for s in sheets}


def bands(f, sheets):
    """Band by index, then vetoes, then quotas.

    DECIDED: a veto never lifts a unit: it falls to vetoTo (the lowest band by default) unless it is lower already. A quota's
    base counts the units as rated before any quota; those who exceed it, lowest index first, go to the next lower band.
    """
    scheme = f.data["rating"]
    order = sorted(scheme["bands"], key=lambda b: -Fraction(b["from"]))
    names = [b["name"] for b in order]
    veto = names.index(scheme.get("vetoTo", names[-1]))
    place = {s.code: next(i for i, b in enumerate(order) if s.index >= Fraction(b["from"])) for s in sheets}
    place |= {s.code: max(place[s.code], veto) for s in sheets if s.unit.get("vetoes")}
    rated = dict(place)
    for quota in scheme.get("quotas", []):
        assert quota["rounding"] == "DOWN"
        at = names.index(quota["band"])
        base = {"NEXT_BAND": [at + 1], "BAND_AND_NEXT": [at, at + 1], "ALL": range(len(names))}[quota["base"]]
        allowed = int(sum(p in base for p in rated.values()) * Fraction(quota["percent"]) / 100)
        inside = sorted((s for s in sheets if place[s.code] == at), key=lambda s: -s.index)
        assert not 0 < allowed < len(inside) or inside[allowed - 1].index != inside[allowed].index, "a tie at the quota"
        for s in inside[allowed:]:
            place[s.code] = at + 1
    return {code: names[i] for code, i in place.items()}

# --- two years ---

def groups(old, new):
    """The connected groups of linked leaves, in the order of their first new leaf, and then what was dropped.

    DECIDED: `formerly` of a leaf names leaves of the old set and, where it is given, is the leaf's only link.
    """
    by_code = {leaf["code"]: leaf for leaf in old.leaves}
    found = []
    for leaf in new.leaves:
        same = by_code.get(leaf["code"])
        links = leaf.get("formerly") or ([leaf["code"]] if same and same["title"] == leaf["title"] else [])
        assert all(code in by_code for code in links), leaf
        group = [list(links), [leaf["code"]]]
        for other in [g for g in found if set(g[0]) & set(links)]:
            group = [other[0] + [c for c in group[0] if c not in other[0]], other[1] + group[1]]
            found.remove(other)
        found.append(group)
    order = [leaf["code"] for leaf in new.leaves]
    found.sort(key=lambda g: order.index(g[1][0]))
    linked = {code for g in found for code in g[0]}
    return found + [[[leaf["code"]], []] for leaf in old.leaves if leaf["code"] not in linked]


def kind(old, new, group):
    """What became of a group: KEPT has code, title and maximum unchanged; RENAMED another code or title."""
    before = [leaf for leaf in old.leaves if leaf["code"] in group[0]]
    after = [leaf for leaf in new.leaves if leaf["code"] in group[1]]
    if not before or not after:
        return "ADDED" if after else "DROPPED"
    if len(before) > 1 or len(after) > 1:
        return "REGROUPED" if len(before) > 1 and len(after) > 1 else "MERGED" if len(before) > 1 else "SPLIT"
    same = all(before[0][key] == after[0][key] for key in ("code", "title"))
    changed = Fraction(before[0]["maxPoints"]) != Fraction(after[0]["maxPoints"])
    return ("MAXIMUM_CHANGED" if changed else "KEPT") if same else "RENAMED"


def summed(sheet, codes, column):
    """Over the leaves that apply: one without applicable maximum counts neither its points nor its maximum."""
    return sum(((r[column] or 0) for r in map(sheet.rows.get, codes) if r["max"]), Fraction(0))


def asked(sheet, codes, *reasons):
    """The maximum of the leaves with that of those which left it for one of the reasons put back."""
    top = {leaf["code"]: Fraction(leaf["maxPoints"]) for leaf in sheet.f.leaves}
    return sum((top[c] if sheet.rows[c]["why"] in reasons else sheet.rows[c]["max"] for c in codes), Fraction(0))


def weights(sheet, codes):
    """The part of the unit's maximum: as scored; with what did not arise put back; with what was not surveyed as well."""
    every = [leaf["code"] for leaf in sheet.f.leaves]
    return [asked(sheet, codes, *reasons) / asked(sheet, every, *reasons) * 100
            for reasons in ((), ("NOT_ARISEN",), ("NOT_ARISEN", "NO_SURVEY"))]


def split_change(linked, survey_codes, a, b):
    """The change of the exact index of one unit, in percentage points, split into parts that add up to it.

    DECIDED: the change of weight that there is with all put back that did not arise or was not surveyed is of the set; what
    not arising does to the weights is of the circumstances, what not surveying does is of the survey. A group asked in both
    years and scored in one has the share of that year in both; one asked in one year, or that mixes survey and other leaves,
    has its share of each year. A group of one leaf and one leaf that did not arise in one year alone, though scored in both,
    changed its share by circumstances. The part of bonus and penalty is what they did to the points after caps and the
    bounds 0 and maximum; the set has the rest, which is checked.
    """
    results = appraisal = survey = circumstances = kept = Fraction(0)
    for before, after in linked:
        m0, m1 = summed(a, before, "max"), summed(b, after, "max")
        surveyed = {code in survey_codes[0] for code in before} | {code in survey_codes[1] for code in after}
        final0, final1 = summed(a, before, "final"), summed(b, after, "final")
        w0, w1 = weights(a, before), weights(b, after)
        share0, share1 = final0 / m0 if m0 else Fraction(0), final1 / m1 if m1 else Fraction(0)
        old, new = share0, share1
        if w0[2] and w1[2] and len(surveyed) == 1:
            old = new = share1 if m1 else share0
        circumstances += new * (w1[0] - w1[1]) - old * (w0[0] - w0[1])
        survey += new * (w1[1] - w1[2]) - old * (w0[1] - w0[2])
        kept += new * w1[2] - old * w0[2]
        if not m0 or not m1 or len(surveyed) > 1:
            continue
        weight = m0 / a.max * 100
        arose = [s.rows[c[0]]["why"] != "NOT_ARISEN" for s, c in ((a, before), (b, after))]
        if len(before) == len(after) == 1 and arose[0] != arose[1]:
            circumstances += (share1 - share0) * weight
            continue
        if surveyed == {True}:
            survey += (final1 / m1 - final0 / m0) * weight
            continue
        self0, self1 = summed(a, before, "self"), summed(b, after, "self")
        results += (self1 / m1 - self0 / m0) * weight
        appraisal += ((final1 - self1) / m1 - (final0 - self0) / m0) * weight
    beside = (b.beside / b.max - a.beside / a.max) * 100
    whole = b.exact_index - a.exact_index
    assert whole == results + appraisal + survey + beside + circumstances + kept
    return whole, [results, appraisal, survey, beside, circumstances, kept]

# --- tables ---

def write(name, rows):
    (OUT / name).write_text("".join(",".join(map(str, row)) + "\n" for row in rows), encoding="utf-8", newline="\n")


def leaf_table(f, sheets):
    yield "unit", "leaf", "max", "self", "appraised", "reappraised", "survey", "final", "applicableMax"
    for s in sheets:
        for leaf in f.leaves:
            r = s.rows[leaf["code"]]
            columns = [r[c] for c in ("self", "appraised", "reappraised", "survey", "final", "max")]
            yield [s.code, leaf["code"]] + [text(x, f.digits) for x in [Fraction(leaf["maxPoints"])] + columns]


def unit_table(f, sheets):
    codes = [field["code"] for field in f.data["fields"]]
    yield ["unit", "points", "max", "index"] + [f"{c}.{x}" for c in codes for x in ("points", "max", "index")]
    for s in sheets:
        row = [s.code]
        for points, top in [(s.points, s.max)] + s.fields:
            row += [text(points, f.digits), text(top, f.digits), text(f.index(points, top), f.index_digits)]
        yield row


def rank_table(f, sheets, last):
    yield "rank", "of", "unit", "index", "band", "movement"
    now, band = ranks(sheets), bands(f, sheets)
    assert last is None or set(last) == set(now), "the field of units changed"
    for s in sorted(sheets, key=lambda s: now[s.code]):  # ties in the order of the declared file
        movement = "" if last is None else last[s.code] - now[s.code]
        yield now[s.code], len(sheets), s.code, text(s.index, f.index_digits), band[s.code], movement


def group_table(old, new, linked):
    top = [{leaf["code"]: Fraction(leaf["maxPoints"]) for leaf in f.leaves} for f in (old, new)]
    yield "old", "new", "kind", "oldMax", "newMax"
    for before, after in linked:
        sums = [text(sum(top[i][c] for c in codes), f.digits) if codes else ""
                for i, (codes, f) in enumerate(((before, old), (after, new)))]
        yield [" ".join(before), " ".join(after), kind(old, new, (before, after))] + sums


def crosswalk_table(linked, old, new, before, after):
    names = ["results", "appraisal", "survey", "bonusPenalty", "circumstances", "set"]
    yield ["unit", "change", "exact", "exactFraction"] + [n for name in names for n in (name, name + "Fraction")]
    survey_codes = [{x["code"] for x in f.leaves if x["rule"]["kind"] == "survey"} for f in (old, new)]
    for a, b in zip(before, after):
        assert a.code == b.code
        whole, parts = split_change(linked, survey_codes, a, b)
        assert sum(parts) == whole
        change = text(b.index - a.index, max(old.index_digits, new.index_digits))
        yield [a.code, change] + [cell for x in [whole] + parts
                                for cell in (text(rounded(x, 6, "HALF_UP"), 6), x)]


def problem_table(f, sheets):
    """What the declared figures must be warned of; they hold no errors.

    DECIDED: a leaf that is claimed or granted lacks no figure; evidence is asked for where the unit states a figure. What a
    cap cuts from bonus or penalty is told too.
    """
    yield "code", "severity", "path"
    for i, s in enumerate(sheets):
        own = {key: s.unit.get(key, {}) for key in ("values", "survey", "evidence", "notApplicable", "granted")}
        for leaf in (x for x in f.leaves if in_scope(x, s.code)):
            code, column = leaf["code"], "survey" if leaf["rule"]["kind"] == "survey" else "values"
            stated, found = code in own[column], []
            settled = code in own["notApplicable"] or code in own["granted"]
            if column == "values" and code in own["notApplicable"] and code not in own["granted"]:
                found.append(("CLAIM_NOT_GRANTED", "notApplicable"))
            if not stated and not settled and (column == "values" or f.declared.get("surveyHeld", True)):
                found.append(("FIGURE_MISSING", column))
            if stated and leaf.get("evidence") and code not in own["evidence"]:
                found.append(("EVIDENCE_MISSING", "evidence"))
            for problem, place in found:
                yield problem, "WARNING", f"/units/{i}/{place}/{code}"
        for key in ("bonus", "penalty"):
            if sum(Fraction(e["points"]) for e in s.unit.get(key, [])) > Fraction(f.data.get(f"{key}Cap", "0")):
                yield "BONUS_ABOVE_CAP", "INFO", f"/units/{i}/{key}"


def published(f, sheets):
    """The results as a document of published results, as `rank --last` takes it."""
    placed = ranks(sheets)
    results = [{key: s.unit[key] for key in ("unit", "title", "region") if key in s.unit}
               | {"index": text(s.index, f.index_digits), "rank": placed[s.code]} for s in sheets]
    document = {"title": f"Kết quả minh họa năm {f.data['year']}", "year": f.data["year"],
                "level": f.data["level"], "source": "Minh họa, tính từ số liệu kèm theo thư viện", "results": results}
    (OUT / f"{f.name}-published.json").write_text(
        json.dumps(document, ensure_ascii=False, indent=2) + "\n", encoding="utf-8", newline="\n")


def hand_checked():
    lines = (OUT / "hand-checked-leaves.csv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("|") for line in lines if line and not line.startswith("#")][1:]
    kinds = set()
    for number, top, digits, mode, rule, figures, points, _ in rows:
        leaf = {"code": number, "maxPoints": top, "rule": json.loads(rule)}
        kinds.add(leaf["rule"]["kind"])
        value = exact(leaf, json.loads(figures))
        found = text(rounded(value or Fraction(0), int(digits), mode), int(digits))
        assert found == points, f"leaf {number} by hand {points}, by the oracle {found}"
    assert kinds == set(FIGURE), kinds
    print(f"{len(rows)} leaves by hand agree")


def main():
    hand_checked()
    scored = {}
    year_before = {new: old for _, old, new in PAIRS}
    for name in (FRAMEWORKS / "frameworks.txt").read_text(encoding="utf-8").split():
        f = Framework(name)
        sheets = [Sheet(f, unit) for unit in f.declared["units"]]
        scored[name] = f, sheets
        last = ranks(scored[year_before[name]][1]) if name in year_before else None
        write(f"{name}-leaves.csv", leaf_table(f, sheets))
        write(f"{name}-units.csv", unit_table(f, sheets))
        write(f"{name}-ranks.csv", rank_table(f, sheets, last))
        write(f"{name}-problems.csv", problem_table(f, sheets))
        if name in year_before.values():
            published(f, sheets)
    for level, old, new in PAIRS:
        (f, before), (g, after) = scored[old], scored[new]
        linked = groups(f, g)
        write(f"crosswalk-{level}-groups.csv", group_table(f, g, linked))
        write(f"crosswalk-{level}.csv", crosswalk_table(linked, f, g, before, after))
    print("written to", OUT)


if __name__ == "__main__":
    main()
