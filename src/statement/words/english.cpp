// The English words that the sentence reader knows, by what they can be; the only English of the layer.
#include "statement/words/english.hpp"

#include "statement/words/english_lists.hpp"

namespace goals::words {
namespace {

using enum Trait;

constexpr Traits prep = bits(preposition);
constexpr Traits det = bits(article);
constexpr Traits aux = bits(auxiliary);
constexpr Traits adv = bits(adverb);

constexpr TermWords terms[] = {
    {Term::a, det, "a an"},
    {Term::the, det, "the our your my"},
    {Term::the, det | bits(pronoun), "their its his her"},
    {Term::this_, det, "this these"},
    {Term::that, det, "that those"},
    {Term::each, det | bits(totality), "each"},
    {Term::per, prep, "per"},
    {Term::every, det | bits(totality), "every"},
    {Term::all, det | bits(totality), "all entire whole"},
    {Term::all, bits(totality, pronoun), "everyone everybody everything universal universally"},
    {Term::no, det | bits(negation), "no nobody nothing"},
    {Term::none_of, bits(negation, pronoun), "none"},
    {Term::not_, bits(negation), "not"},
    {Term::never, bits(negation), "never"},
    {Term::sub, 0, "sub"},
    {Term::ahead, adv, "ahead"},
    {Term::not_, bits(negation, auxiliary),
     "don't doesn't didn't won't cannot can't couldn't shouldn't wouldn't isn't aren't wasn't weren't hasn't haven't "
     "hadn't mustn't needn't mightn't"},
    {Term::any, det, "any some"},
    {Term::both, det, "both"},
    {Term::either, bits(conjunction), "either neither"},
    {Term::several, det | bits(vague), "several various multiple many"},
    {Term::few, bits(vague), "few handful"},
    {Term::couple, 0, "couple"},
    {Term::pair, bits(noun), "pair"},
    {Term::cent, bits(noun), "cent cents penny pence ¢"},
    {Term::square, bits(noun), "square sq sq."},
    {Term::north, bits(noun), "north excess"},
    {Term::south, bits(noun), "south"},
    {Term::of, prep, "of"},
    {Term::out, adv, "out off"},
    {Term::and_, bits(conjunction), "and &"},
    {Term::or_, bits(conjunction), "or"},
    {Term::but, bits(conjunction), "but yet although though whereas"},
    {Term::by, prep, "by"},
    {Term::to, prep, "to"},
    {Term::from, prep, "from"},
    {Term::in, prep, "in"},
    {Term::within, prep, "within"},
    {Term::inside, prep, "inside"},
    {Term::over, prep, "over"},
    {Term::above, prep, "above"},
    {Term::under, prep, "under"},
    {Term::below, prep, "below beneath"},
    {Term::on, prep, "on upon"},
    {Term::at, prep, "at @"},
    {Term::for_, prep, "for"},
    {Term::with, prep, "with w"},
    {Term::into, prep, "into onto"},
    {Term::via, prep, "via through thru using"},
    {Term::until, prep, "until till til"},
    {Term::before, prep, "before prior"},
    {Term::after, prep, "after following"},
    {Term::since, prep, "since"},
    {Term::during, prep, "during"},
    {Term::throughout, prep, "throughout"},
    {Term::across, prep, "across"},
    {Term::around, prep, "around about"},
    {Term::between, prep, "between"},
    {Term::among, prep,
     "among amongst against towards toward behind beside besides despite upon regarding concerning outside alongside "
     "instead "
     "along amid except excluding excl. unlike opposite underneath worth"},
    {Term::without, prep, "without"},
    {Term::than, prep, "than"},
    {Term::versus, prep, "versus vs vs. compared relative according"},
    {Term::as, prep, "as like such"},
    {Term::least, adv, "least atleast"},
    {Term::most, adv, "most upto atmost"},
    {Term::more, adv, "more higher greater better larger bigger longer older upwards"},
    {Term::less, adv, "less lower fewer smaller shorter quicker faster younger"},
    {Term::minimum, bits(noun), "minimum min. floor"},
    {Term::maximum, bits(noun), "maximum max max. ceiling cap"},
    {Term::up, adv, "up"},
    {Term::down, adv, "down"},
    {Term::later, adv, "later"},
    {Term::earlier, adv, "earlier sooner"},
    {Term::exceeding, bits(verb_ing), "exceeding surpassing topping"},
    {Term::beyond, prep, "beyond past"},
    {Term::near, prep, "near nearly almost approaching"},
    {Term::roughly, adv, "roughly approximately approx approx. circa ca. ca ~ ≈ some"},
    {Term::equal, 0, "equal equals"},
    {Term::next, 0, "next upcoming coming"},
    {Term::last, 0, "last previous prior past trailing preceding"},
    {Term::first, bits(ordinal), "first"},
    {Term::current, 0, "current currently ongoing present baseline"},
    {Term::same, 0, "same"},
    {Term::another, det, "another"},
    {Term::other, 0, "other"},
    {Term::end, bits(noun), "end close conclusion"},
    {Term::start, bits(noun), "beginning start outset"},
    {Term::middle, 0, "mid middle"},
    {Term::early, 0, "early"},
    {Term::late, 0, "late"},
    {Term::due, 0, "due deadline"},
    {Term::ago, 0, "ago"},
    {Term::soon, bits(vague), "soon asap eventually someday sometime shortly a.s.a.p"},
    {Term::today, 0, "today tonight"},
    {Term::now, adv, "now"},
    {Term::hence, 0, "hence"},
    {Term::once, 0, "once"},
    {Term::tomorrow, 0, "tomorrow"},
    {Term::fiscal, 0, "fiscal financial"},
    {Term::semester, bits(noun, calendar),
     "semester term trimester sprint iteration internship season holidays semesters"},
    {Term::cycle, bits(noun), "cycle"},
    {Term::have, aux, "have has had having"},
    {Term::be, aux, "be is are was were been being am"},
    {Term::do_, aux, "does did"},
    {Term::will, aux, "will shall would i'll we'll"},
    {Term::can, aux, "can could"},
    {Term::must, aux, "must"},
    {Term::must, aux | bits(noun), "need needs"},
    {Term::should, aux, "should ought"},
    {Term::may, aux, "may might"},
    {Term::want, aux, "want wants wish intend"},
    {Term::want, aux | bits(noun), "aim plan hope"},
    {Term::want, aux | bits(noun, plural), "aims plans hopes"},
    {Term::let, aux, "let's lets let"},
    {Term::it, bits(pronoun), "it itself"},
    {Term::we, bits(pronoun), "i we us me myself ourselves i'm i've i'd we're we've we'd"},
    {Term::they, bits(pronoun),
     "they them you he she him themselves they're they've you've you're himself herself yourself yourselves yours ours "
     "theirs ones anything something"},
    {Term::who, bits(pronoun), "who whom whose"},
    {Term::which, bits(pronoun), "which"},
    {Term::how, bits(conjunction), "how what why when where whether"},
    {Term::if_, bits(conjunction), "if unless while whilst whenever wherever"},
    {Term::because, bits(conjunction), "because so"},
    {Term::there, adv, "there here somewhere anywhere elsewhere"},
    {Term::only, adv, "only just even"},
    {Term::also, adv, "also however therefore otherwise rather sometimes usually rarely seldom ever much"},
    {Term::further, adv, "further additional extra"},
    {Term::top, bits(quality), "top best"},
    {Term::new_, bits(quality), "new"},
    {Term::old, bits(quality), "old"},
    {Term::number, bits(noun, metric), "number amount count quantity volume"},
    {Term::total, bits(noun), "total overall sum"},
    {Term::average, bits(quality), "average avg avg. mean median typical"},
    {Term::business, bits(noun), "business working"},
    {Term::point, 0, "point points"},
    {Term::minus, 0, "minus negative"},
    {Term::plus, 0, "plus"},
    {Term::times, 0, "times"},
    {Term::twice, 0, "twice"},
    {Term::halve, bits(verb_base, decrease), "halve halving halves"},
    {Term::halve, bits(verb_past, decrease), "halved"},
    {Term::double_, bits(verb_base, increase), "double doubling doubles"},
    {Term::double_, bits(verb_past, increase), "doubled"},
    {Term::triple, bits(verb_base, increase), "triple tripling triples treble"},
    {Term::triple, bits(verb_past, increase), "tripled trebled"},
    {Term::quadruple, bits(verb_base, increase), "quadruple quadrupling quadruples"},
    {Term::quadruple, bits(verb_past, increase), "quadrupled"},
    {Term::fiscal_year, 0, "fy fye"},
    {Term::year_end, 0, "eoy year-end year's-end yearend end-of-year"},
    {Term::quarter_end, 0, "eoq quarter-end quarterend end-of-quarter"},
    {Term::month_end, 0, "eom month-end monthend end-of-month"},
    {Term::half_end, 0, "eoh half-end"},
    {Term::fiscal_year_end, 0, "eofy"},
    {Term::week_end, 0, "eow end-of-week"},
    {Term::calendar, bits(noun), "calendar cy iso"},
    {Term::week_number, 0, "kw cw"},
    {Term::final_, 0, "final"},
    {Term::feast, bits(noun), "christmas xmas halloween"},
    {Term::eve, bits(noun), "eve"},
    {Term::time, 0, "time"},
    {Term::fold, 0,
     "twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold two-fold three-fold four-fold "
     "five-fold six-fold seven-fold eight-fold nine-fold ten-fold"},
    {Term::dozen, bits(magnitude), "dozen"},
    {Term::dozen, bits(magnitude, plural), "dozens"},
    {Term::half, 0, "half"},
    {Term::ensure, bits(verb_base), "ensure ensuring ensures"},
    {Term::sure, 0, "sure certain"},
    {Term::make, bits(verb_base), "make making"},
    {Term::become, bits(verb_base, reach), "become becoming becomes became feel feeling feels felt seem"},
    {Term::get, bits(verb_base, reach), "get getting gets got"},
    {Term::steadiness, bits(noun), "basis pace cadence rhythm regularity frequency"},
    {Term::standing, bits(noun), "place force effect operation production hand beta alpha preview service"},
    {Term::example, prep, "e.g i.e eg ie e.g. i.e. including incl incl. namely"},
    {Term::ensure, bits(verb_base), "guarantee guarantees guaranteeing ensures"},
    {Term::help, bits(verb_base), "help helping"},
    {Term::learn, bits(verb_base), "learn relearn"},
    {Term::learn, bits(verb_ing), "learning relearning"},
    {Term::pause, bits(noun), "break pause rest stopping pausing interruption"},
    {Term::placeholder, 0, "tbd tba tbc xx xxx yy n/a"},
    {Term::weekend, 0, "weekend weekends"},
    {Term::page, bits(noun), "page pages chapter section figure table"},
};

constexpr ValueWords values[] = {
    {bits(number), 0, 1,
     "zero nil nought|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
     "seventeen|eighteen|nineteen"},
    {bits(number), 20, 10, "twenty|thirty|forty fourty|fifty|sixty|seventy|eighty|ninety"},
    {bits(magnitude), 2, 1, "hundred|thousand"},
    {bits(magnitude), 6, 3, "million mio mln mn|billion bn|trillion tn"},
    {bits(magnitude, plural), 2, 1, "hundreds|thousands"},
    {bits(magnitude, plural), 6, 3, "millions|billions|trillions"},
    {bits(ordinal), 1, 1,
     "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|"
     "fifteenth|"
     "sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first|twenty-second|twenty-third|twenty-fourth|"
     "twenty-fifth|twenty-sixth|twenty-seventh|twenty-eighth|twenty-ninth|thirtieth|thirty-first"},
    {bits(fraction), 3, 1, "thirds|fourths quarters|fifths|sixths|sevenths|eighths|ninths|tenths"},
    {bits(month), 1, 1,
     "january jan jan.|february feb feb. febuary|march mar mar.|april apr apr.|may|june jun jun.|july jul jul.|"
     "august aug aug.|september sep sep. sept sept.|october oct oct.|november nov nov.|december dec dec."},
    {bits(weekday), 1, 1,
     "monday mon mon. mondays|tuesday tue tue. tues tues. tuesdays|wednesday wed wed. wednesdays|"
     "thursday thu thu. thur thurs thurs. thursdays|friday fri fri. fridays|saturday sat sat. saturdays|"
     "sunday sun sun. sundays"},
    {bits(calendar), 1, 1,
     "day days|week weeks wk wks|month months mo mos|quarter quarters qtr qtrs|half halves|year years yr yrs|"
     "decade decades|fortnight fortnights"},
    {bits(season), 1, 1,
     "spring springtime|summer summertime|autumn fall|winter wintertime|easter thanksgiving ramadan"},
    {0, 1225, 1, "christmas xmas"},  // month and day
    {0, 1031, 1, "halloween"},
    {0, 2, 1,
     "twofold two-fold|threefold three-fold|fourfold four-fold|fivefold five-fold|sixfold six-fold|sevenfold "
     "seven-fold|"
     "eightfold eight-fold|ninefold nine-fold|tenfold ten-fold"},
    {bits(frequency), 1, 1,
     "daily everyday nightly|weekly biweekly bi-weekly twice-weekly semi-weekly fortnightly|monthly bimonthly "
     "bi-monthly "
     "twice-monthly semi-monthly|quarterly|half-yearly biannual bi-annual semi-annual semiannual|annually annual "
     "yearly "
     "anually|regularly regular steady "
     "frequently often always constantly continually continuously routinely consistently"},
};

constexpr std::string_view fractions =
    "third thirds fourth fourths fifth fifths sixth sixths seventh sevenths eighth eighths ninth ninths tenth tenths "
    "quarter "
    "quarters";

constexpr WordEndings endings[] = {
    {"ologists icians ographers", bits(noun, audience, plural)},
    {"ologist ician ographer", bits(noun, audience)},
    {"ness ity", bits(noun, lasting)},  // continuity, openness
    {"ics ss us is", bits(noun)},
    {"ly", bits(adverb)},
    {"ing", bits(verb_ing, noun)},
    {"ised ized ated ified aged ured ened ited uted ected ished ssed nded nted lled rted", bits(verb_past)},
    {"able ible ful ive ous ical less ary ic al", bits(quality)},
    {"s", bits(noun, plural)},
    {"tion ment ance ence ship ism logy ist sis acy hood dom ware", bits(noun)},
};

}  // namespace

const Vocabulary& english() {
  static const Vocabulary vocabulary{.language = "en",
                                     .terms = terms,
                                     .values = values,
                                     .fractions = fractions,
                                     .lists = {english_verbs(), english_deeds(), english_people(), english_things(),
                                               english_nouns(), english_judgements()},
                                     .endings = endings};
  return vocabulary;
}

}  // namespace goals::words
