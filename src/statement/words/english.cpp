// The English words that the sentence reader knows, by what they can be; the only English of the layer.
#include "statement/words/english.hpp"

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
    {Term::not_, bits(negation), "not never don't doesn't didn't won't cannot can't isn't aren't"},
    {Term::any, det, "any some"},
    {Term::both, det, "both"},
    {Term::either, bits(conjunction), "either neither"},
    {Term::several, det | bits(vague), "several various multiple many"},
    {Term::few, bits(vague), "few handful"},
    {Term::couple, 0, "couple"},
    {Term::of, prep, "of"},
    {Term::out, adv, "out off"},
    {Term::and_, bits(conjunction), "and &"},
    {Term::or_, bits(conjunction), "or"},
    {Term::but, bits(conjunction), "but yet"},
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
    {Term::among, prep, "among amongst against towards toward behind beside besides despite upon regarding concerning"},
    {Term::than, prep, "than"},
    {Term::versus, prep, "versus vs compared relative"},
    {Term::as, prep, "as like such"},
    {Term::least, adv, "least"},
    {Term::most, adv, "most"},
    {Term::more, adv, "more higher greater better larger bigger longer upwards faster"},
    {Term::less, adv, "less lower fewer smaller shorter quicker"},
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
    {Term::must, aux, "must need needs"},
    {Term::should, aux, "should ought"},
    {Term::may, aux, "may might"},
    {Term::want, aux, "want wants wish aim aims intend plan plans"},
    {Term::let, aux, "let's lets let"},
    {Term::it, bits(pronoun), "it itself"},
    {Term::we, bits(pronoun), "i we us me myself ourselves"},
    {Term::they, bits(pronoun), "they them you he she him themselves"},
    {Term::who, bits(pronoun), "who whom whose"},
    {Term::which, bits(pronoun), "which"},
    {Term::how, bits(conjunction), "how what why when where whether"},
    {Term::if_, bits(conjunction), "if unless while once whenever"},
    {Term::because, bits(conjunction), "because so"},
    {Term::there, adv, "there here"},
    {Term::only, adv, "only just even"},
    {Term::also, adv, "also"},
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
    {Term::halve, bits(verb_base, decrease), "halve halving halved halves"},
    {Term::double_, bits(verb_base, increase), "double doubling doubled doubles"},
    {Term::triple, bits(verb_base, increase), "triple tripling tripled triples treble"},
    {Term::quadruple, bits(verb_base, increase), "quadruple quadrupling quadrupled quadruples"},
    {Term::fiscal_year, 0, "fy fye"},
    {Term::year_end, 0, "eoy year-end year's-end yearend"},
    {Term::quarter_end, 0, "eoq quarter-end quarterend"},
    {Term::month_end, 0, "eom month-end monthend"},
    {Term::half_end, 0, "eoh half-end"},
    {Term::fiscal_year_end, 0, "eofy"},
    {Term::dozen, bits(magnitude), "dozen dozens"},
    {Term::half, 0, "half"},
    {Term::ensure, bits(verb_base), "ensure ensuring ensures"},
    {Term::sure, 0, "sure certain"},
    {Term::become, bits(verb_base, reach), "become becoming becomes became"},
    {Term::example, prep, "e.g i.e eg ie e.g. i.e. including incl incl. namely"},
    {Term::ensure, bits(verb_base), "guarantee guarantees guaranteeing ensures"},
    {Term::help, bits(verb_base), "help helping"},
    {Term::placeholder, 0, "tbd tba tbc xx xxx yy n/a"},
    {Term::weekend, 0, "weekend weekends"},
    {Term::page, bits(noun), "page pages chapter section figure table"},
};

constexpr ValueWords values[] = {
    {bits(number), 0, 1,
     "zero nil nought|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
     "seventeen|eighteen|nineteen"},
    {bits(number), 20, 10, "twenty|thirty|forty fourty|fifty|sixty|seventy|eighty|ninety"},
    {bits(magnitude), 2, 1, "hundred hundreds|thousand thousands"},
    {bits(magnitude), 6, 3, "million millions mio mln|billion billions bn|trillion trillions"},
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
     "decade decades|century centuries"},
    {bits(season), 1, 1,
     "spring springtime|summer summertime|autumn fall|winter wintertime|christmas xmas easter thanksgiving ramadan"},
    {bits(frequency), 1, 1,
     "daily everyday nightly|weekly biweekly fortnightly|monthly bimonthly|quarterly||annually annual yearly "
     "anually|regularly "
     "frequently often always constantly continually continuously routinely consistently"},
};

constexpr std::string_view fractions =
    "third thirds fourth fourths fifth fifths sixth sixths seventh sevenths eighth eighths ninth ninths tenth tenths "
    "quarters";

constexpr WordList lists[] = {
    // Verbs by what they do to the thing they name.
    {bits(increase), Inflection::verb,
     "increase grow/grew/grown raise boost lift expand accelerate maximise maximize multiply elevate ramp scale up "
     "extend broaden "
     "widen deepen enlarge escalate skyrocket rise/rose/risen climb gain amplify"},
    {bits(decrease), Inflection::verb,
     "reduce decrease lower cut/cut lessen drop minimise minimize shrink/shrank/shrunk shorten trim slash decline curb "
     "diminish "
     "lose/lost/lost deflate limit restrict cap decelerate contain fall/fell/fallen curtail eliminate eradicate "
     "mitigate lighten "
     "avoid prevent halt stop quit/quit halve"},
    {bits(improve), Inflection::verb,
     "improve enhance optimise optimize strengthen better streamline refine speed/sped/sped enrich uplift sharpen "
     "modernise "
     "modernize revitalise revitalize simplify solidify reinforce bolster heighten advance empower ease "
     "drive/drove/driven evolve "
     "mature progress tighten harden tune stabilise stabilize energise energize diversify perfect"},
    {bits(maintain), Inflection::verb,
     "maintain keep/kept/kept sustain preserve hold/held/held stay remain stick/stuck/stuck uphold/upheld/upheld "
     "retain safeguard "
     "continue adhere"},
    {bits(reach), Inflection::verb,
     "reach achieve hit/hit attain get/got/gotten obtain earn win/won/won secure accomplish score exceed surpass "
     "generate close "
     "land acquire attract convert sell/sold/sold receive collect capture realise realize see/saw/seen save "
     "pay/paid/paid sign "
     "raise bring/brought/brought gather net bank rank gain meet/met/met source deliver contribute garner amass "
     "beat/beat/beaten "
     "recruit enlist onboard invest have/had/had having exceed"},
    {bits(make), Inflection::verb,
     "build/built/built create launch publish implement ship release develop write/wrote/written document design "
     "define deliver "
     "deploy set/set establish complete finish finalise finalize add introduce migrate automate replace "
     "rewrite/rewrote/rewritten "
     "refactor integrate enable roll prepare draft produce open install configure move transition merge fix adopt "
     "submit "
     "choose/chose/chosen select decide appoint upgrade port start begin/began/begun kick formalise formalize "
     "standardise "
     "standardize consolidate centralise centralize unify rebrand redesign rework remove delete deprecate retire "
     "decommission "
     "certify approve buy/bought/bought purchase make/made/made put/put update rebuild/rebuilt/rebuilt construct "
     "assemble craft "
     "invent file extract export host adapt localise localize translate embed bundle package prototype ratify agree "
     "sign obtain "
     "found renew renovate relocate restructure reorganise reorganize overhaul revamp provision instrument collapse "
     "split/split "
     "separate connect link unlock close resolve solve archive outline map specify assign nominate name register "
     "incorporate "
     "secure patent trademark announce distribute graduate pass switch activate bootstrap stand/stood/stood "
     "containerise "
     "containerize digitise digitize open-source opensource land revise renegotiate negotiate execute wrap compile "
     "paint plant "
     "repair restore clean stage pilot conclude expose support introduce provide allow settle compose record sunset "
     "spin/spun/spun "
     "tag annotate label backport bump supply equip furnish institute enact codify list order organise organize "
     "categorise "
     "categorize prioritise prioritize hand wire mirror cache index sync synchronise synchronize parallelise "
     "parallelize benchmark "
     "validate verify confirm prove clarify determine formulate enroll enrol apply join offer assign hire plan "
     "identify "
     "transform turn give/gave/given operationalise operationalize productionise productionize decouple unblock unify "
     "isolate "
     "encrypt audit reproduce eliminate vote elect accredit ready"},
    {bits(work), Inflection::verb,
     "interview meet/met/met call email contact post tweet blog attend speak/spoke/spoken host run/ran/run organise "
     "organize "
     "hold/held/held conduct do/did/done perform practise practice exercise walk jog swim/swam/swum cycle read/read "
     "study train "
     "volunteer visit talk mentor coach review audit test research identify explore spend/spent/spent log "
     "send/sent/sent schedule "
     "pitch demo network apply participate teach/taught/taught write/wrote/written record film stream co-host cohost "
     "co-organise "
     "give/gave/given offer survey prospect follow moderate facilitate lead/led/led present meditate stretch work cook "
     "eat/ate/eaten drink/drank/drunk sleep/slept/slept journal try investigate analyse analyze evaluate assess "
     "collect gather "
     "publish create produce complete finish implement add develop build/built/built ship fix close resolve solve "
     "answer prepare "
     "design release deliver draft launch make/made/made submit file refactor plan invite engage onboard introduce "
     "define document "
     "migrate convert automate move update set/set take/took/taken triage scan process inspect sample shadow pair "
     "brainstorm "
     "propose nominate contribute prototype experiment choose/chose/chosen select find/found/found use share "
     "go/went/gone play "
     "learn memorise memorize skip bike hike climb row paint draw/drew/drawn sing/sang/sung code program commit deploy "
     "recommend "
     "suggest circulate mail phone message text reply respond greet thank track start begin/began/begun make/made/made "
     "bring "
     "demonstrate promote market advertise educate communicate specify map open plant clean repair translate validate"},
    {bits(attend), Inflection::verb,
     "communicate provide support encourage celebrate monitor track manage coordinate co-ordinate collaborate "
     "participate assess "
     "evaluate investigate explore discuss consider help assist focus continue contribute advocate engage analyse "
     "analyze listen "
     "educate share nurture cultivate promote foster learn study research think/thought/thought work care champion "
     "inspire "
     "motivate guide steer liaise partner facilitate embrace recognise recognize acknowledge reward observe watch "
     "follow look "
     "seek/sought/sought pursue strive try attempt experiment oversee/oversaw/overseen supervise practise practice "
     "involve "
     "interact socialise socialize market advertise administer operate serve review lead/led/led demonstrate push "
     "stimulate "
     "address tackle handle leverage utilise utilize aim remember consult measure evangelise evangelize"},
    {bits(gauge), Inflection::verb, "track measure monitor instrument record log quantify benchmark count"},
    {bits(reach), Inflection::verb, "understand/understood/understood"},
    {bits(noun, increase), Inflection::noun,
     "increase growth gain rise uplift improvement boost lift jump surge upswing"},
    {bits(noun, decrease), Inflection::noun, "decrease reduction drop decline cut saving decrement shrinkage"},
    {bits(noun, aim), Inflection::noun,
     "target quota plan goal budget sla slo objective benchmark forecast commitment threshold limit"},
    {bits(noun, partitive), Inflection::noun,
     "aspect part component element step thing detail piece requirement need feature phase stage level side area"},
    {bits(noun, intangible), Inflection::noun,
     "training support help guidance assistance feedback information awareness advice coaching mentoring mentorship "
     "onboarding communication collaboration service education access opportunity clarity transparency encouragement "
     "recognition leadership visibility care attention"},
    {bits(noun, occasion), Inflection::noun, "question request query comment case concern"},
    {bits(behave), Inflection::verb,
     "adopt use subscribe sign register buy/bought/bought purchase renew upgrade download install visit return "
     "recommend rate "
     "complete attend submit respond click convert churn refer share follow join contribute participate vote report "
     "feel/felt/felt "
     "agree say/said/said know/knew/known trust choose/chose/chosen love enjoy stay leave/left/left access receive "
     "reply achieve "
     "pass express consider believe pay/paid/paid order book spend/spent/spent log engage interact play "
     "understand/understood/understood reach commit donate watch read/read star fork switch migrate deploy run/ran/run "
     "find/found/found earn try come/came/come give/gave/given answer apply enrol enroll graduate experience prefer "
     "perceive "
     "post mention cite sell/sold/sold onboard exceed rank score load respond open resolve close ship work cost last "
     "take/took/taken start browse search live rent volunteer invest accept request contain require need show indicate "
     "rely own "
     "power host store return"},
    // Verbs that any plan may use, by what counting them means; broad on purpose.
    {bits(make), Inflection::verb,
     "transfer upload reshape redefine expedite feature nail compete wind/wound/wound phase tie/tied/tied bootstrap "
     "ready reinvent "
     "reset/reset/reset restart relaunch reissue refresh resubmit renumber rename reclassify reframe repurpose "
     "repackage rescue "
     "retrofit reroute rescale retest retool backfill bake embed emit enforce engineer erect encode enumerate evict "
     "exhibit expunge "
     "factor fence finetune fund furbish gate generalise generalize get/got/gotten graph grant hook house implant "
     "imprint inaugurate "
     "induct initiate inject inscribe insert inspect instal insource insure interface internalise internationalise "
     "internationalize issue junk kickoff lay/laid/laid lease legalise liberalise license licence lint lodge log "
     "machine manufacture "
     "mandate mark mechanise mint modularise modularize mothball mount nationalise normalise normalize notarise "
     "obsolete offload "
     "onshore orchestrate outfit outlaw outsource overlay oversee parametrize partition paste pave pin pitch place "
     "plug popularise "
     "populate preview prime print procure program programme propagate prune pull push qualify quarantine rationalise "
     "rebase "
     "rebrand rebrief recalibrate recast recode recompile reconcile reconfigure reconstruct recycle redact redeploy "
     "redirect "
     "redistribute reduce-to redraft reengineer re-engineer refine refit reform refurbish regulate rehome rehouse "
     "reinstate "
     "release relicense reload remaster remodel reopen reorder repaint rephrase replant replatform replicate report "
     "repossess "
     "reprice reprogram request require reroof resign resize restock restyle resurface retrain revert rewire rezone "
     "ringfence "
     "sanction scaffold scan schedule scope screen script seal seed segment self-host serialise sequence shard share "
     "shift shoot/shot/shot "
     "showcase shut/shut/shut simulate sketch slot socialise solicit sort spec split stabilise staff stamp standardise "
     "store stub "
     "subdivide subscribe surface swap synthesize systematise tabulate templatise template test terminate throttle "
     "tile "
     "tokenize top trace transcribe transition transplant trial trigger uninstall unlock unpack unpublish vaccinate "
     "vendor version "
     "visualise visualize wean whitelist widen-out zone"},
    {bits(work), Inflection::verb,
     "squash welcome showcase feature speak/spoke/spoken compete journal donate plant collect knit sew/sewed/sewn bake "
     "brew garden "
     "hoover iron declutter dance juggle jump kayak row sail ski surf skate fish hunt camp travel drive/drove/driven "
     "commute "
     "pray fast floss brush drink/drank/drunk weigh stand/stood/stood sit/sat/sat wake/woke/woken rise/rose/risen "
     "rehearse sketch "
     "photograph film edit proofread summarise summarize annotate translate transcribe catalogue catalog digitise "
     "digitize scan "
     "upload download label tag curate moderate triage label refactor debug patch backport rebase review merge close "
     "reopen "
     "cold-call prospect door-knock canvass lobby petition fundraise sponsor supervise tutor grade mark proctor "
     "examine "
     "inspect audit certify license patrol arrest prosecute rescue feed/fed/fed shelter adopt rehome vaccinate screen "
     "treat "
     "diagnose operate consult counsel discharge admit refer deliver ship pack pick sort load unload haul clean sweep "
     "mow rake weed "
     "harvest sow/sowed/sown water prune fell paint repair replace renovate insulate install build/built/built erect "
     "pave resurface "
     "survey map measure sample test simulate model analyse analyze benchmark profile trace log record report "
     "write/wrote/written "
     "draft blog vlog tweet post publish present exhibit perform play practise practice train exercise lift bench "
     "squat deadlift "
     "row stretch meditate breathe nap log-in check-in recruit onboard mentor buddy pair demo pitch quote invoice bill "
     "file apply"},
    {bits(attend), Inflection::verb,
     "delight excite explain affect reflect rethink/rethought/rethought welcome amplify showcase preserve "
     "uphold/upheld/upheld "
     "practice prefer respect honour honor appreciate enjoy believe commit dedicate devote immerse prioritise "
     "prioritize keep/kept/kept "
     "champion sponsor back promote publicise publicize advocate lobby campaign educate inform update brief engage "
     "consult involve "
     "include empathise sympathise accompany attend chair govern steer administer regulate enforce police protect "
     "guard defend "
     "watch observe monitor supervise oversee handle maintain sustain service tend mind nurture cultivate foster "
     "encourage inspire "
     "motivate energise coach counsel advise guide help assist aid support facilitate enable allow equip prepare ready "
     "ease smooth "
     "pursue seek/sought/sought chase hunt explore examine investigate research study learn practise rehearse try "
     "attempt experiment "
     "test-drive play interact network mingle socialise connect liaise partner cooperate collaborate coordinate align "
     "harmonise "
     "communicate share discuss debate talk converse dialogue negotiate think/thought/thought plan consider weigh "
     "ponder evaluate "
     "assess review revisit rethink reconsider reflect analyse strategise strategize brainstorm ideate imagine dream "
     "aspire strive "
     "endeavour endeavor work labour labor toil push strengthen deepen contribute participate volunteer live "
     "demonstrate show/showed/shown "
     "embody exemplify model represent respond react adapt adjust evolve iterate refine"},
    {bits(improve), Inflection::verb,
     "delight excite unify harmonise harmonize align deepen broaden ameliorate upskill reskill"},
    {bits(increase), Inflection::verb,
     "intensify augment swell/swelled/swollen surge quicken inflate outgrow/outgrew/outgrown replenish"},
    {bits(decrease), Inflection::verb,
     "lessen deplete dilute downsize downgrade halve alleviate abate taper wane relieve suppress slow weaken subtract "
     "soften "
     "counter combat fight/fought/fought tackle reverse"},
    {bits(contact), Inflection::verb,
     "interview meet/met/met call email contact invite train survey visit coach mentor talk speak/spoke/spoken "
     "identify "
     "find/found/found hire teach/taught/taught message phone text write/wrote/written educate research pitch demo "
     "shadow "
     "follow greet thank help assist support review audit engage consult test present approach work select "
     "choose/chose/chosen "
     "nominate interact brief assess evaluate schedule question list map prospect check monitor observe"},
    {bits(recur), Inflection::verb,
     "send/sent/sent hold/held/held host publish write/wrote/written run/ran/run give/gave/given post conduct "
     "do/did/done organise "
     "organize record share read/read attend have/had/had meet/met/met review report visit call check perform issue "
     "produce"},
    {bits(eliminate), Inflection::verb, "eliminate eradicate end abolish"},
    {bits(hire), Inflection::verb, "hire employ staff"},
    {bits(exceeds), Inflection::verb, "exceed surpass outnumber"},
    {bits(service), Inflection::verb,
     "respond reply resolve answer process fix close return review acknowledge triage ship deliver refund handle "
     "address approve "
     "detect recover restore merge patch remediate mitigate load render complete serve"},
    // Nouns by what a number of them means.
    {bits(noun, metric), Inflection::noun,
     "rate ratio revenue sale arr mrr gmv nps csat ces retention conversion traffic engagement satisfaction "
     "rating availability uptime coverage adoption usage productivity throughput velocity margin profit "
     "growth awareness impression roi ebitda income saving gpa grade accuracy precision recall quality performance "
     "reliability stability efficiency utilisation utilization capacity speed rank ranking position percentile "
     "percentage proportion level index value percent frequency probability kpi metric measure result outcome "
     "loyalty trust happiness morale wellbeing well-being health confidence proficiency literacy fluency skill "
     "knowledge "
     "participation attendance enrolment enrollment completion graduation visibility reputation sentiment "
     "score ltv clv arpu arpa aov ctr roas occupancy yield bandwidth fps qps rps tps "
     "turnout compliance adherence readiness maturity diversity equity inclusion representation strength endurance "
     "stamina "
     "fitness muscle flexibility liquidity runway cashflow cash credit valuation pipeline demand market presence "
     "activation click-through clickthrough click-rate lcp fid cls core-web-vitals seo experience effectiveness impact "
     "responsiveness resilience security accessibility usability scalability transparency collaboration communication "
     "culture alignment predictability tenure win-rate occupancy mindshare share "},
    {bits(noun, metric, adverse), Inflection::noun,
     "churn latency downtime cost expense turnover attrition time duration length size weight debt emission footprint "
     "consumption "
     "waste error defect bug incident outage crash failure vulnerability regression escalation delay rework complaint "
     "backlog overhead overtime absence absenteeism bounce abandonment burnout stress dropout spend wait lag load fat "
     "bmi "
     "cholesterol ttfb mttr mtta mttd cac cpa cpl cpc tco cogs burn noise toil flakiness injury accident death "
     "fatality crime "
     "mortality unemployment poverty homelessness pollution congestion risk loss fraud refund return cancellation "
     "unsubscribe breach violation duplicate friction complexity price pain warning alert ticket deficit poverty"},
    {bits(noun, metric, measure_time, adverse), Inflection::noun,
     "latency time duration lead-time cycle-time turnaround ttfb mttr mtta mttd lcp p50 p75 p90 p95 p99 wait delay "
     "lag"},
    {bits(noun, audience), Inflection::noun,
     "customer user client person member visitor student participant patient resident citizen company organisation "
     "organization "
     "business school household viewer reader follower subscriber donor partner investor supporter volunteer attendee "
     "leader "
     "community consumer buyer shopper guest player learner applicant candidate respondent prospect contributor "
     "developer "
     "maintainer sponsor advocate evangelist influencer researcher teacher parent child family farmer worker employer "
     "seller "
     "merchant vendor supplier reseller agency government municipality city country hospital clinic library university "
     "college "
     "youth adult girl boy newborn infant baby toddler teenager teen senior elder veteran refugee migrant commuter "
     "cyclist pedestrian homeowner renter landlord entrepreneur nurse doctor physician caregiver carer apprentice "
     "trainee scholar expert professional specialist practitioner novice beginner learner speaker delegate ambassador "
     "ally believer population nation state village town district neighbourhood neighborhood region market segment "
     "cohort freelancer contractor worker employee subscriber shareholder stakeholder lender borrower tourist "
     "traveller traveler fan trader retailer wholesaler distributor manufacturer importer exporter grower fisher "
     "beneficiary client athlete artist "
     "listener tester adopter enterprise account logo tenant passenger driver rider guest owner advertiser publisher "
     "creator "
     "fan pupil man woman citizen voter taxpayer beneficiary alumnus graduate mentee newcomer "
     "first-timer organiser audience public team startup institution ngo charity brand bank app site instance node "
     "peer somebody someone anyone customer's user's mql sql non-profit nonprofit"},
    {bits(noun, audience, plural), Inflection::none, "people folks alumni others staffers clientele attendees"},
    {bits(noun, yield), Inflection::noun,
     "lead deal signup sign-up star backlink link download install installation activation contributor response reply "
     "testimonial referral "
     "donation sponsor sponsorship partnership member membership order purchase booking subscription click share "
     "mention "
     "citation view pageview visit session impression follower subscriber registration conversion opportunity contract "
     "renewal agreement upsell logo endorsement application offer award grant pull-request fork like comment retweet "
     "upvote "
     "trial activation user customer client account mau dau wau interaction vote submission inquiry enquiry "
     "transaction "
     "sale listing deployment adopter seat license licence nomination job placement vacancy signatory pledge rsvp mql "
     "sql "
     "visitor attendee fan play listener pledge referral case-study-request opt-in sqo sal backer "
     "patron point"},
    {bits(noun, staff), Inflection::noun,
     "we team engineer colleague staff employee manager teammate hire rep salesperson sdr designer analyst intern lead "
     "leadership "
     "department squad crew board executive developer pm recruiter agent writer editor specialist director vp cto ceo "
     "cfo coo "
     "architect consultant programmer scientist administrator officer coordinator marketer owner coach"},
    {bits(noun, deliverable), Inflection::noun,
     "post article blog report doc documentation guide tutorial video podcast episode newsletter feature release "
     "version app "
     "application website site page dashboard tool library plugin plug-in integration api prototype mvp plan roadmap "
     "strategy policy "
     "handbook template playbook framework process system platform model dataset course module chapter book paper "
     "test case study experiment survey campaign proposal spec specification rfc design mockup wireframe proof concept "
     "demo script pipeline workflow service component package image snippet example sample spreadsheet deck slide "
     "presentation whitepaper ebook e-book infographic brochure flyer portfolio resume cv repository repo branch patch "
     "commit "
     "fix improvement enhancement issue story task ticket bug runbook run-book checklist form "
     "budget "
     "inventory catalog catalogue glossary faq manual brief audit analysis assessment review plan programme program "
     "project "
     "product prototype beta alpha mvp store shop office branch event stream cover song album essay thesis "
     "assignment exercise certification certificate diploma degree licence license language idea reason update "
     "recommendation solution option alternative pattern piece item artifact asset content copy persona scenario "
     "milestone "
     "deliverable initiative automation endpoint schema table query benchmark metric alert monitor slo sli rota "
     "rotation "
     "structure function method tests job recipe meal painting garden room house shed fence migration rewrite refactor "
     "environment cluster server database mirror gateway network portal hub forum channel group mailing-list logo "
     "mission vision charter standard guideline rule procedure protocol profile listing capability functionality"},
    {bits(noun, occasion), Inflection::noun,
     "interview meeting call demo workshop webinar event meetup conference talk presentation session training visit "
     "test audit "
     "review experiment campaign sprint hour run workout class lesson seminar hackathon retreat offsite retrospective "
     "retro "
     "one-on-one 1:1 standup stand-up check-in survey walk hike ride race marathon trip tour exercise practice swim "
     "lunch "
     "dinner coffee roundtable summit fair exhibition show drill game match round conversation discussion email phone "
     "mile kilometre kilometer page tweet message touchpoint touch outreach"},
    {bits(rating), Inflection::noun, "rating star score csat nps satisfaction review grade feedback"},
    {bits(noun, money), Inflection::noun,
     "revenue arr mrr sale profit income cost spend budget funding donation saving expense salary price invoice money "
     "cash capital "
     "investment debt loan grant gmv bookings turnover"},
    {bits(noun, identifier), Inflection::none,
     "version v tier phase type level chapter page section part step form soc iso p priority issue pr ticket room "
     "building "
     "highway route area class grade django python java node php ruby windows ios android http http/1 http/2 tls utf "
     "web english "
     "math covid formula ipv svc stage milestone sprint wave track fig figure no. # week day series batch release rc "
     "gate option appendix schedule article title rev model unit line floor zone district ward region cohort group "
     "generation gen"},
    // Judgements without a criterion, and states that can be verified.
    {bits(vague, quality), Inflection::none,
     "good great better best excellent outstanding amazing awesome fantastic exceptional effective effectively "
     "efficient "
     "efficiently easy easily easier rich robust scalable sustainable meaningful meaningfully significant "
     "significantly "
     "substantial substantially appropriate appropriately adequate adequately proper properly sufficient sufficiently "
     "reasonable "
     "reasonably high-quality optimal ideal nice smooth smoothly seamless seamlessly intuitive delightful "
     "user-friendly friendlier "
     "world-class best-in-class innovative compelling vibrant thriving cohesive coherent high-performing performant "
     "well-known renowned proud motivated empowered improved enhanced smoother richer safer cheaper cleaner smarter "
     "faster quicker "
     "simpler stronger happier healthier clearer deeper useful helpful valuable engaging world successful successfully "
     "strong "
     "greater inviting state-of-the-art cutting-edge first-class top-notch kick-ass"},
    {bits(soft, quality), Inflection::none,
     "friendly modern leading creative healthy happy stable reliable reliably secure securely fast quick quickly "
     "simple clear "
     "clearly consistent consistently dynamic engaged inclusive diverse transparent agile flexible responsive relevant "
     "actionable "
     "valued comprehensive professional productive proactive proactively trusted recognised recognized respected "
     "competitive "
     "attractive positive aligned skilled fluent fit delighted polished accessible visible resilient maintainable "
     "usable safe clean "
     "satisfied confident informed aware known loved popular mature lean quality"},
    {bits(finished, quality), Inflection::none,
     "ready complete completed done live available documented published launched released shipped deployed implemented "
     "approved signed merged finished finalised finalized in-place operational defined agreed installed established "
     "created "
     "built tested reviewed written hired trained onboarded configured enabled migrated automated integrated delivered "
     "set-up closed open up running submitted filed announced resolved fixed removed updated decided chosen selected"},
    {bits(quality), Inflection::none,
     "existing potential qualified weekly internal external public private technical online digital global local "
     "regional "
     "national international annual strategic key core main major minor critical important essential full final "
     "initial "
     "draft basic advanced minimal minimum maximum single overall active monthly daily paid paying free organic "
     "net gross recurring voluntary professional personal social mobile native remote virtual physical manual "
     "automatic "
     "automated dedicated comprehensive in-depth detailed long short small large big high low real original second "
     "third "
     "top-level end-to-end cross-functional self-service third-party open-source production industry enterprise "
     "product "
     "marketing customer user employee team company business community engineering support data code software web "
     "corporate commercial residential industrial academic scientific clinical medical legal financial environmental "
     "different "
     "accidental relevant unique distinct returning repeat first-time inbound outbound prospective interested"},
    {bits(adverb), Inflection::none,
     "successfully fully always consistently actively regularly collectively together well only also further currently "
     "already still then now again directly personally quickly finally completely partially mostly likely possibly "
     "hopefully continually continuously steadily gradually significantly substantially dramatically drastically "
     "measurably roughly really very quite too so better proactively effectively efficiently jointly"},
    {bits(noun), Inflection::noun,
     "thing way work area topic question problem challenge priority need goal objective action change decision "
     "feedback "
     "information access support help year month week day time stage step funnel point side part kind type source "
     "industry sector domain field topic opportunity resource instance world life home office building space "
     "environment "
     "platform technology infrastructure architecture network security operation marketing engineering finance hr "
     "legal "
     "product brand experience journey onboarding offboarding research development training education learning hiring "
     "recruiting recruitment interview support service sales management planning reporting monitoring testing building "
     "writing "
     "water energy electricity gas food air land road school park river carbon plastic tree"},
};

constexpr WordEndings endings[] = {
    {"ics ss us is", bits(noun)},
    {"ly", bits(adverb)},
    {"ing", bits(verb_ing, noun)},
    {"ised ized ated ified aged ured ened ited uted ected ished ssed nded nted lled rted", bits(verb_past)},
    {"able ible ful ive ous ical less ary ic al", bits(quality)},
    {"s", bits(noun, plural)},
    {"tion ment ness ity ance ence ship ism logy ist sis acy hood dom ware", bits(noun)},
};

constexpr Vocabulary vocabulary{
    .language = "en", .terms = terms, .values = values, .fractions = fractions, .lists = lists, .endings = endings};

}  // namespace

const Vocabulary& english() { return vocabulary; }

}  // namespace goals::words
