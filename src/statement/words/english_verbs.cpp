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
     "tackle address demonstrate promote market advertise educate communicate specify map open plant clean repair "
     "translate validate"},
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
     "address handle leverage utilise utilize aim remember consult measure evangelise evangelize"},
    {bits(obtain), Inflection::verb,
     "add sign win/won/won secure obtain close land acquire attract onboard enrol enroll register recruit collect "
     "gather gain earn "
     "generate convert receive attain get/got/gotten garner amass attract book activate retain subscribe raise capture "
     "net "
     "bring/brought/brought have/had/had draw/drew/drawn see/saw/seen sell/sold/sold"},
    {bits(sway), Inflection::verb,
     "affect influence impact delight excite inspire wow amaze surprise transform reshape redefine reinvent reimagine "
     "revolutionise revolutionize democratise democratize disrupt empower energise energize engage motivate captivate "
     "fascinate entertain please satisfy thrill dazzle uplift enlighten"},
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
     "watch observe monitor supervise oversee handle maintain sustain nurture cultivate foster "
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
    {bits(improve), Inflection::verb, "unify harmonise harmonize align deepen broaden ameliorate upskill reskill"},
    {bits(increase), Inflection::verb,
     "intensify augment swell/swelled/swollen surge quicken inflate outgrow/outgrew/outgrown replenish"},
    {bits(decrease), Inflection::verb,
     "lessen deplete dilute downsize downgrade halve alleviate abate taper wane relieve suppress slow weaken subtract "
     "soften "
     "counter combat fight/fought/fought reverse"},
    {bits(contact), Inflection::verb,
     "interview meet/met/met call email contact invite train survey visit coach mentor talk speak/spoke/spoken "
     "identify "
     "find/found/found hire teach/taught/taught message phone text write/wrote/written educate research pitch demo "
     "shadow "
     "follow greet thank help assist support review audit engage consult test present approach work select "
     "choose/chose/chosen "
     "nominate interact brief assess evaluate schedule question list map prospect check monitor observe"},
    {bits(recur), Inflection::verb,
     "send/sent/sent take/took/taken hold/held/held host publish write/wrote/written run/ran/run give/gave/given post "
     "conduct "
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
};

}  // namespace

std::span<const WordList> english_verbs() { return lists; }

}  // namespace goals::words
