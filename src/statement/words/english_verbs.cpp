// English verbs by what they do to the thing they name; broad on purpose, since plans use any verb.
#include "statement/words/english_lists.hpp"

namespace goals::words {
namespace {

using enum Trait;

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
     "reach achieve hit/hit attain get/got/gotten obtain earn win/won/won secure accomplish score "
     "exceed surpass "
     "generate close "
     "land acquire attract convert sell/sold/sold receive collect capture realise realize see/saw/seen save "
     "pay/paid/paid sign "
     "raise bring/brought/brought gather net bank rank gain meet/met/met deliver contribute garner amass "
     "beat/beat/beaten "
     "regain recapture recoup reattain outrank overtake/overtook/overtaken recruit enlist onboard invest have/had/had "
     "having exceed"},
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
     "validate verify confirm prove clarify determine formulate enroll enrol apply join offer assign plan "
     "identify "
     "transform turn give/gave/given operationalise operationalize productionise productionize decouple "
     "unblock unify "
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
     "eat/ate/eaten drink/drank/drunk journal try investigate analyse analyze evaluate assess "
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
     "consult tackle address demonstrate promote market advertise educate communicate specify map open plant clean "
     "repair "
     "translate validate capture"},
    {bits(attend), Inflection::verb,
     "communicate provide support encourage celebrate monitor track manage coordinate co-ordinate collaborate "
     "participate assess "
     "evaluate investigate explore discuss consider help assist focus continue contribute advocate engage analyse "
     "analyze listen "
     "educate share nurture cultivate promote foster learn study research understand think/thought/thought work care "
     "champion "
     "inspire "
     "motivate guide steer liaise partner facilitate embrace recognise recognize acknowledge reward observe watch "
     "follow look "
     "seek/sought/sought pursue strive try attempt experiment oversee/oversaw/overseen supervise practise practice "
     "involve "
     "interact socialise socialize market advertise administer operate serve review lead/led/led demonstrate push "
     "stimulate "
     "address handle leverage utilise utilize aim remember know/knew/known measure evangelise evangelize"},
    {bits(obtain), Inflection::verb,
     "drive/drove/driven add sign win/won/won secure obtain close land acquire attract onboard enrol enroll register "
     "recruit collect "
     "gather gain earn "
     "generate convert receive attain get/got/gotten garner amass attract book activate retain subscribe raise capture "
     "net "
     "bring/brought/brought have/had/had draw/drew/drawn see/saw/seen sell/sold/sold find/found/found"},
    {bits(sway), Inflection::verb,
     "affect influence impact delight excite inspire wow amaze surprise transform reshape redefine reinvent reimagine "
     "revolutionise revolutionize democratise democratize disrupt empower energise energize engage motivate captivate "
     "fascinate entertain please satisfy thrill dazzle uplift enlighten"},
    {bits(finishing), Inflection::verb, "ship launch debut premiere fix create drop extend stop quit/quit"},
    {bits(gauge), Inflection::verb, "track measure instrument record log quantify benchmark count"},
    {bits(reach), Inflection::verb, "understand/understood/understood know/knew/known believe trust love enjoy"},
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
     "recognition leadership visibility care attention music art poetry fiction mathematics maths physics chemistry "
     "biology philosophy photography literature journalism carpentry pottery yoga meditation mindfulness exercise "
     "wellness fun small-talk networking outreach publicity advertising groundwork upkeep housekeeping"},
    {bits(noun, occasion), Inflection::noun, "question request query comment case concern"},
    // Of body, home and habit, of wards and courts, of giving in and holding out.
    {bits(work), Inflection::verb,
     "bathe boil chew consume crochet exfoliate exhale grill hug inhale joke kiss reread/reread/reread "
     "rewatch shower sip snack stir/stirred/stirred trek wear/wore/worn worship zoom/zoomed/zoomed unlearn "
     "correspond breastfeed/breastfed/breastfed housesit moisturise moisturize meal-prep self-study suture intubate "
     "cannulate catheterise catheterize resuscitate ambulate reinvest plough"},
    {bits(make), Inflection::verb,
     "bridge alter assert declare defer/deferred/deferred elicit exchange fulfil/fulfilled/fulfilled impose litigate "
     "relay "
     "relinquish remedy seize theorise theorize avert bargain compensate predict rightsize supplement"},
    {bits(reach), Inflection::verb,
     "afford regain recoup fulfil/fulfilled/fulfilled outrank outsell/outsold/outsold "
     "overachieve"},
    {bits(sway), Inflection::verb, "overcome/overcame/overcome convince impress nail crush smash rock ace wow"},
    {bits(attend), Inflection::verb,
     "adore emphasise emphasize discourage forgive/forgave/forgiven reciprocate relax savour savor procrastinate "
     "control"},
    {bits(decrease), Inflection::verb, "constrain economise economize undercut/undercut/undercut underspend"},
    // Spelt as people often type them.
    {bits(improve), Inflection::verb, "impove imporve inprove enchance"},
    {bits(increase), Inflection::verb, "increse incease incerase"},
    {bits(decrease), Inflection::verb, "decrese reduse"},
    {bits(reach), Inflection::verb, "acheive achive recieve aquire"},
    {bits(make), Inflection::verb, "develope implment"},
    {bits(maintain), Inflection::verb, "maintan mantain"},
    {bits(work), Inflection::verb, "excercise exercice reserch"},
    // Verbs that say nothing of who works.
    {0, Inflection::verb,
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
     "miss forgo/forwent/forgone overlook neglect power host store return sleep/slept/slept weigh"},
};

}  // namespace

std::span<const WordList> english_verbs() { return lists; }

}  // namespace goals::words
