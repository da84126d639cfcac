// Families of English words that the judges of a sentence ask for: each is too small for a trait and too large for a
// term. `is_one_of` asks them of a token, whatever its case; here they are sorted.
#pragma once

#include <string_view>

#include "statement/words/family.hpp"

namespace goals::families {

// Verbs that leave open how much is to change.

/// "Remove barriers", "resolve complaints": what is in the way gets less.
inline constexpr Family clearing_verbs{"break",  "clear",    "dismantle", "dissolve",  "lift", "lower",  "overcome",
                                       "remove", "removing", "resolve",   "resolving", "tear", "unblock"};

/// "Close the gap", "narrow the divide".
inline constexpr Family closing_verbs{"bridge", "bridging", "close", "closing", "fill", "narrow", "narrowing"};

/// "Unlock growth", "harness the potential of our data".
inline constexpr Family unlocking_verbs{"harness", "realise", "realize", "release",
                                        "tap",     "unleash", "unlock",  "unlocking"};

/// "Position Graz as a hub", "establish the club as a meeting place": what others are to take it for.
inline constexpr Family positioning_verbs{"assert", "cement", "entrench", "establish", "position", "solidify"};

/// "Know our customers", "enjoy my work": what one feels or believes.
inline constexpr Family feeling_verbs{"believe", "enjoy", "know", "like", "love", "trust"};

/// "Guests can understand the sign": nobody sees whether they do.
inline constexpr Family grasping_verbs{"accomplish", "believe", "enjoy",   "grasp", "have",  "know",
                                       "love",       "realise", "realize", "see",   "trust", "understand"};

/// "A product that people love": what people feel about a thing that is made.
inline constexpr Family liking_verbs{"adore", "enjoy", "like", "love", "need", "recommend", "trust", "value", "want"};

/// "Do better at school", "score better".
inline constexpr Family performing_verbs{"do", "perform", "score"};

/// "Build an emergency fund", "grow our reach": what is built is an amount.
inline constexpr Family building_verbs{"build", "create", "grow", "unlock"};

/// "Every child thrives": nobody can tell of whom it holds. Asked for by `is_form_of`.
inline constexpr Family thriving_verbs{"blossom", "excel", "flourish", "prosper", "shine", "succeed", "thrive"};

// Verbs of work, by whether it ends.

/// "Work to reduce …", "trying to sleep …": what is attempted is the goal.
inline constexpr Family attempting_verbs{"aspire",  "attempt", "commit",  "endeavor", "endeavour", "look",
                                         "looking", "seek",    "seeking", "strive",   "striving",  "struggle",
                                         "try",     "trying",  "work",    "working"};

/// "I would like to …": nouns or other verbs elsewhere.
inline constexpr Family wishing_verbs{"like", "love"};

/// "Prioritise my health": attention that has no end.
inline constexpr Family preferring_verbs{"prioritise", "prioritising", "prioritize", "prioritizing"};

/// "Prepare for the exam", "save for a house".
inline constexpr Family preparing_verbs{"plan",      "planning", "practice", "practise", "prepare",
                                        "preparing", "save",     "study",    "train",    "training"};

/// "Identify areas of improvement": nobody knows when all are found.
inline constexpr Family searching_verbs{"discover", "explore",     "exploring", "find",   "finding",
                                        "identify", "identifying", "spot",      "uncover"};

/// "Compare the offers and choose one": the work that comes before a decision.
inline constexpr Family studying_verbs{"analyse", "analyze", "assess",   "compare",     "consider",  "evaluate",
                                       "examine", "explore", "identify", "investigate", "research",  "review",
                                       "study",   "survey",  "test",     "trial",       "understand"};

/// What ends it.
inline constexpr Family deciding_verbs{"adopt",     "agree",     "buy",    "choose",  "decide",  "document",
                                       "draft",     "implement", "pick",   "propose", "publish", "purchase",
                                       "recommend", "select",    "settle", "write"};

/// "Show growth in giving": the change itself is the result.
inline constexpr Family showing_verbs{"demonstrate", "display", "evidence", "exhibit", "experience",
                                      "prove",       "record",  "report",   "see",     "show"};

/// "Read the remaining chapters", "fix outstanding bugs": those that are left, and no others.
inline constexpr Family closed_sets{"leftover", "outstanding", "remaining"};

/// "Train 5 guides and reach 80% satisfaction": the verb before the level is the result.
inline constexpr Family attaining_verbs{"achieve", "attain", "beat", "exceed", "fulfil",
                                        "fulfill", "hit",    "meet", "reach"};

/// "Generate 3 guides": what is got by making it.
inline constexpr Family producing_verbs{"generate", "generating", "produce", "producing"};

/// "Continuous feedback": work without an end, before what is given.
inline constexpr Family continuing_words{"constant", "continous", "continual", "continuous", "ongoing", "perpetual"};

/// Things that work by themselves, singular.
inline constexpr Family programs{"app", "instance", "library", "node", "page", "site", "website"};

/// "The museum is free": anybody can see whether it is.
inline constexpr Family plain_states{"bilingual", "cashless", "digital",   "empty",  "free",   "full",
                                     "insured",   "online",   "paperless", "public", "vacant", "vegan"};

/// "Becomes the default": one day it is so.
inline constexpr Family settled_states{"compulsory", "default", "mandatory", "obsolete", "obligatory", "official"};

/// "Start daily meditation".
inline constexpr Family starting_verbs{"begin", "beginning", "build", "establish", "start", "starting"};

/// "Deliver on our promises", "build on the pilot".
inline constexpr Family keeping_verbs{"build", "capitalise", "capitalize", "deliver", "execute", "follow"};

/// "Automate manual tasks", "fix bugs": done to one thing after the other.
inline constexpr Family processing_verbs{"address",     "automate",    "automating", "digitise",  "digitize",
                                         "fix",         "outsource",   "resolve",    "resolving", "solve",
                                         "standardise", "standardize", "unblock"};

/// "Continue the training", "keep an eye on …": attention that goes no way.
inline constexpr Family continuing_verbs{"continue", "keep"};

/// "Agree and communicate the policy": the second verb tells of what the first one made.
inline constexpr Family announcing_verbs{"communicate", "promote", "share"};

/// "Define our values", "audit the culture": what is written down is done, whatever it tells of.
inline constexpr Family describing_verbs{"articulate", "assess",    "audit", "define",   "describe",
                                         "document",   "formulate", "list",  "map",      "publish",
                                         "specify",    "survey",    "test",  "validate", "write"};

/// "Launch the brand", "rename the band": done on one day, even to what grows.
inline constexpr Family unveiling_verbs{"debut",    "launch", "rebrand", "redesign",  "register",
                                        "relaunch", "rename", "retire",  "trademark", "unveil"};

/// "Host board meeting", "conduct survey": one event, though no article stands before it.
inline constexpr Family holding_verbs{"administer", "conduct",    "conducting", "convene",  "hold",
                                      "holding",    "host",       "hosting",    "organise", "organize",
                                      "perform",    "performing", "stage",      "undertake"};

/// "Enable members to export their data".
inline constexpr Family enabling_verbs{"allow", "enable"};

/// "Take over the newsletter", "hand over the keys".
inline constexpr Family handing_verbs{"carry", "give", "hand", "take", "turn", "win"};

/// "Pay back the loan", "bring together the crews".
inline constexpr Family particles{"apart", "aside", "away", "back", "forward", "together"};

/// "Run for mayor", "stand for the board".
inline constexpr Family standing_verbs{"run", "stand"};

/// "A guide exists": it is there.
inline constexpr Family existing_verbs{"exist", "exists"};

/// "The lift is working", "the tills are running": a state that can be seen.
inline constexpr Family operating_participles{"functioning", "operating", "running", "working"};

// Verbs that move a number, or tell of one.

/// "Turnout goes up", "sales trend down": the particle says the way.
inline constexpr Family moving_verbs{"come", "comes", "edges", "go", "goes", "moves", "pick", "picks", "trends"};

/// "Pay down debt", "bring the backlog down".
inline constexpr Family lowering_verbs{"bring", "bringing", "cut", "dial",   "drive",
                                       "get",   "keep",     "pay", "paying", "push"};

/// "Bring coverage up to 90%", "push up attendance by 10%".
inline constexpr Family lifting_verbs{"bring", "bringing", "drive", "get",  "lift",
                                      "move",  "nudge",    "pull",  "push", "take"};

/// "Limit screen time to two hours": the number is a bound.
inline constexpr Family capping_verbs{"cap", "confine", "limit", "ration", "restrict", "timebox", "time-box"};

/// "Stay under 2,000 calories": they take no object.
inline constexpr Family staying_verbs{"remain", "remaining", "stay", "staying"};

/// "Finish first", "win 2nd place".
inline constexpr Family contest_verbs{"come", "finish", "place", "rank", "take", "win"};

/// "Break even", "turn profitable".
inline constexpr Family crossing_verbs{"break", "breaking", "turn", "turning"};

/// "Seen as a partner": how others take it.
inline constexpr Family opinion_participles{"known",    "perceived", "recognised", "recognized",
                                            "regarded", "seen",      "viewed"};

// Nouns that say what is attained, and how.

/// What is in the way.
inline constexpr Family obstacles{"ambiguity",   "barrier",    "barriers",   "blockers", "blocks",    "bottlenecks",
                                  "bureaucracy", "complaints", "confusion",  "friction", "frictions", "hurdles",
                                  "impediments", "obstacles",  "roadblocks", "silos",    "stigma",    "uncertainty"};

/// What lies between what is and what should be.
inline constexpr Family gaps{"disparities", "disparity", "divide", "gap", "gaps"};

/// "Make progress on the thesis": nothing says how far.
inline constexpr Family headways{"advances", "gains", "headway", "improvements", "inroads", "progress", "strides"};

/// "Set the standard for service".
inline constexpr Family examples{"bar", "course", "example", "expectations", "pace", "standard", "standards", "tone"};

/// "Visitor comments", "positive reviews": written by those before them.
inline constexpr Family authored_by_others{"comments", "photos",  "posts",  "questions", "ratings", "recommendations",
                                           "remarks",  "replies", "review", "reviews",   "tweets",  "videos"};

/// "Five-star reviews": nobody writes them of himself.
inline constexpr Family praising_words{"enthusiastic", "favorable", "favourable", "five-star", "glowing",    "good",
                                       "independent",  "negative",  "positive",   "star",      "unsolicited"};

/// What is found by looking around: as many as there are.
inline constexpr Family findings{
    "alternatives", "areas",          "barriers",      "bottlenecks", "causes",   "challenges",    "gaps",
    "ideas",        "inefficiencies", "issues",        "partners",    "problems", "risks",         "talent",
    "improvements", "needs",          "opportunities", "options",     "patterns", "possibilities", "solutions",
    "strengths",    "synergies",      "themes",        "trends",      "ways",     "weaknesses"};

/// What is done again and again.
inline constexpr Family habits{"habit", "habits", "ritual", "rituals", "routine", "routines"};

/// "Completion of the pilot": it is done.
inline constexpr Family completions{"completion", "conclusion"};

/// "My resolution is to …": nouns of an aim that are rare elsewhere.
inline constexpr Family intentions{"intention", "resolution"};

/// "Become a charity": a register shows it.
inline constexpr Family legal_forms{"charity", "company",    "cooperative", "corporation",
                                    "entity",  "foundation", "nonprofit"};

/// What one becomes by the judgement of others, so that no day shows it.
inline constexpr Family judged_roles{"adult",  "authority",  "champion", "evangelist", "expert",
                                     "friend", "influencer", "leader",   "learner",    "listener",
                                     "man",    "partner",    "person",   "player",     "woman"};

/// "Pay down technical debt": it is no sum.
inline constexpr Family unpriced_debts{"tech", "technical"};

/// "The whole town": all of one thing.
inline constexpr Family wholes{"entire", "whole"};

/// "All kinds of guests": many, not all.
inline constexpr Family sorts{"forms", "kinds", "types"};

// Lines that are crossed or not, and the steps of scales.

/// Words of school grades.
inline constexpr Family grades{"grade", "grades", "mark", "marks"};

/// "Level 3", "tier 1": a step that has a number.
inline constexpr Family scales{"band", "belt", "division", "league", "level", "rank", "stage", "tier"};

/// One word for a state with a sharp line.
inline constexpr Family thresholds{"alcohol-free", "break-even",      "breakeven",    "carbon-neutral", "cash-positive",
                                   "cashless",     "climate-neutral", "debt-free",    "gluten-free",    "mortgage-free",
                                   "net-zero",     "paperless",       "plastic-free", "profitability",  "profitable",
                                   "smoke-free",   "sober",           "solvent",      "sugar-free",     "tax-exempt",
                                   "vegan",        "vegetarian",      "waste-free"};

/// The first of two words for such a state: "carbon neutral".
inline constexpr Family threshold_firsts{"break", "carbon", "cash", "cash-flow", "cashflow", "climate",
                                         "debt",  "ebitda", "flow", "mortgage",  "net"};

/// The second of them.
inline constexpr Family threshold_seconds{"even", "free", "neutral", "neutrality", "positive", "zero"};

/// After the name of a standard: "GDPR compliant", "PCI compliance".
inline constexpr Family conformities{"compliance", "compliant"};

/// "Reach agreement", "win approval": others give it, on one day.
inline constexpr Family accords{"accord",        "accreditation", "agreement",   "approval",   "authorisation",
                                "authorization", "certification", "citizenship", "clearance",  "consensus",
                                "consent",       "insurance",     "membership",  "permission", "residency",
                                "settlement",    "sign-off",      "tenure"};

/// "Access to clean water": no purpose follows them.
inline constexpr Family nouns_with_to{"access", "connection", "connections", "entry", "exposure", "right", "rights"};

// Words that judge without a criterion, or leave an amount open.

/// The first of two words that judge together: "a high performing team", "user friendly".
inline constexpr Family judging_firsts{"best", "customer", "cutting", "data", "first", "high", "top", "user", "well"};

/// The second of them.
inline constexpr Family judging_seconds{"centric",     "class", "designed", "driven",     "edge",     "friendly",
                                        "functioning", "known", "notch",    "performing", "possible", "quality"};

/// "A lot of things", "plenty of ideas": how many stays open.
inline constexpr Family open_amounts{"alot", "bunch", "heaps", "loads", "lot", "lots", "plenty", "tons", "variety"};

/// "{n} points", "[number] clubs": what a template writes where a number is to stand.
inline constexpr Family open_number_names{"amount",   "count",  "n",     "nn", "no", "num", "number", "nnn",
                                          "quantity", "target", "value", "x",  "xx", "xxx", "y",      "z"};

/// "500 concurrent visitors": how much a thing bears.
inline constexpr Family concurrent_words{"concurrent", "parallel", "simultaneous"};

/// Those of them that say with a verb of work that it goes on and on.
inline constexpr Family lots{"lot", "lots"};

/// "Ship faster": how it is done.
inline constexpr Family speedier{"faster", "quicker"};

// What stands before a sentence in a plan.

/// "The council will …": bodies that plan for themselves.
inline constexpr Family planning_bodies{
    "agency",       "association",  "authority", "board",      "business",   "centre",       "charity",    "church",
    "city",         "clinic",       "club",      "college",    "commission", "committee",    "company",    "council",
    "county",       "department",   "district",  "division",   "faculty",    "firm",         "foundation", "government",
    "group",        "hospital",     "institute", "library",    "ministry",   "municipality", "museum",     "office",
    "organisation", "organization", "parish",    "school",     "society",    "squad",        "staff",      "team",
    "town",         "trust",        "union",     "university", "ward"};

/// "Goal #4", "Objective 2": the items of a plan.
inline constexpr Family item_names{"goal", "initiative", "kr", "krs", "objective", "okr"};

/// "KR1", "O2", "P0": what stands before the number of an item.
inline constexpr Family item_prefixes{"kr", "o", "p"};

/// The second word of "key result".
inline constexpr Family key_results{"result", "results"};

/// "Starting in May, …": since when.
inline constexpr Family opening_participles{"beginning", "commencing", "starting"};

// Time, money and temperature.

/// The halves of the day, after a number.
inline constexpr Family half_days{"a.m", "am", "p.m", "pm"};

/// What makes the number before it a time of day.
inline constexpr Family clock_marks{"a.m", "a.m.", "am", "o'clock", "p.m", "p.m.", "pm"};

/// Times of day with a name.
inline constexpr Family named_times{"midnight", "noon"};

/// "Plan the meals on Sundays": every one of them.
inline constexpr Family weekly_days{"fridays",  "mondays",    "saturdays", "sundays",  "thursdays",
                                    "tuesdays", "wednesdays", "weekdays",  "weekends", "weeknights"};

/// "Yoga every morning".
inline constexpr Family day_parts{"afternoon", "evening", "lunchtime", "morning", "night"};

/// After a time of day.
inline constexpr Family time_zones{"cest", "cet", "edt", "est", "gmt", "pdt", "pst", "utc", "z"};

/// "Wake up at 6", "in bed by 10": the number after them is a time of day.
inline constexpr Family sleeping_words{"asleep", "bed", "wake", "waking"};

/// "A day ahead", "two weeks late": which ones, not how many.
inline constexpr Family distances{"ahead", "early", "late", "old"};

/// "Merge requests wait two days".
inline constexpr Family request_kinds{"merge", "pull", "change"};
inline constexpr Family requests{"request", "requests"};

/// "Degrees Celsius".
inline constexpr Family degrees{"degree", "degrees"};

/// Hundredths of a pound, not of a dollar.
inline constexpr Family pence{"pence", "penny"};

/// "Upgrade the database to 16": the number is a version.
inline constexpr Family upgrading_verbs{"bump", "update", "upgrade", "upgrading"};

/// "80% of users say that …": what they say is the result. Asked for by `is_form_of`.
inline constexpr Family reporting_verbs{"agree",  "believe", "claim", "confirm", "feel",  "find",    "indicate",
                                        "report", "reveal",  "say",   "show",    "state", "suggest", "think"};

// Forms that no rule gives.

struct Plural {
  std::string_view singular;
  std::string_view plural;
};

/// Plurals that are not made with -s or -es, or not where their ending says.
inline constexpr Plural irregular_plurals[] = {
    {"alumnus", "alumni"}, {"child", "children"},  {"criterion", "criteria"}, {"datum", "data"},
    {"half", "halves"},    {"hero", "heroes"},     {"index", "indices"},      {"knife", "knives"},
    {"life", "lives"},     {"man", "men"},         {"midwife", "midwives"},   {"mouse", "mice"},
    {"people", "peoples"}, {"potato", "potatoes"}, {"shelf", "shelves"},      {"tomato", "tomatoes"},
    {"tooth", "teeth"},    {"wife", "wives"},      {"wolf", "wolves"},        {"woman", "women"},
};

/// Verbs in -o with -es, besides those that end as "go" and "do".
inline constexpr Family verbs_in_oes{"echo", "veto"};

/// "Re-open", "co-write": what stands before the hyphen leaves a verb a verb.
inline constexpr Family verb_prefixes{"auto", "co", "pre", "re"};

/// "Publish the guide => done": a status behind a sentence.
inline constexpr Family statuses{"achieved", "canceled", "cancelled", "complete", "completed", "delivered",
                                 "done",     "dropped",  "finished",  "missed",   "postponed", "shipped"};

}  // namespace goals::families
