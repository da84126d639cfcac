// English nouns for quantities and money, names that a number follows, and nouns that mean nothing to a plan.
#include "statement/words/english_lists.hpp"

namespace goals::words {
namespace {

using enum Trait;

constexpr WordList lists[] = {
    // What is measured.
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
    {bits(rating), Inflection::noun, "rating star score csat nps satisfaction review grade feedback"},
    // What is measured, whatever the field.
    {bits(noun, metric), Inflection::noun,
     "abundance acidity affordability age agility altitude appetite apr arpdau availability biodiversity birthrate bp "
     "brightness buoyancy cadence calibre capability circulation cleanliness clv competence competitiveness "
     "concurrency connectivity conversion coverage cpi creativity credibility ctr dexterity discoverability durability "
     "earnings ebit ebitda elasticity eligibility employability employment enps enthusiasm eta f1 fairness familiarity "
     "fertility findability fluency footfall friendliness fulfillment fulfilment gdp hba1c headcount height hemoglobin "
     "humidity hygiene income innovation intensity interoperability iq irr kappa kda learnability legibility leverage "
     "lifespan likelihood liquidity livability longevity ltv lux maintainability mape mobility mood motivation mpg nav "
     "neutrality npv oee ontime optimism otif output participation penetration perception permeability phosphorus "
     "popularity portability possession potency precision prestige prominence prosperity purity quotient rapport "
     "readability readership recognition recyclability relevance reproducibility repute roce roe roi roic rpm "
     "saturation sensitivity serviceability smoothness solvency sovereignty sparsity susceptibility swiftness takings "
     "temperature thickness tightness timeliness traceability tractability traction trustworthiness updraft uplift "
     "usefulness utility validity viability viewership vigilance vitality vo2max voltage volume wakefulness win-rate"},
    {bits(noun, metric, adverse), Inflection::noun,
     "abandonment absenteeism addiction anxiety arrears blocker bottleneck breakage breakdown bureaucracy burglary "
     "bycatch calorie casualty chargeback co2 confusion congestion contamination corruption cycle-time damage "
     "deforestation delinquency depletion depression discrepancy discrimination disease dispute disruption dso "
     "eviction exclusion exhaustion fatigue ghosting glitch grievance harassment hardship harm hazard headache "
     "homelessness hospitalisation hospitalization hunger ignorance illiteracy illness impairment inactivity "
     "inequality infection inflation interruption intrusion isolation jitter latencies lateness lawsuit leak leakage "
     "littering loneliness malnutrition misdiagnosis misrouting mistake mistrust misuse murder nausea near-miss "
     "no-show non-conformity nonconformity obesity offence offense oom overcrowding overdose overdraft overrun "
     "oversight overspend overstay paperwork penalty plagiarism poaching pollutant postponement prejudice "
     "procrastination puncture queue re-admission readmission recidivism reclamation rejection relapse reoffending "
     "repetition roaming robbery rollback rudeness runoff scam scrap sepsis severity shortage sickness slippage "
     "slowdown smoking snag soreness spam speeding spill spillage spoilage stall stigma stillbirth stock-out stockout "
     "stoppage suicide surcharge swelling symptom tardiness theft threat time-out timeout tiredness tobacco toxicity "
     "truancy tumour typo unavailability uncertainty undercount undershoot underuse unfairness unhappiness unrest "
     "vacancy vandalism vibration violence wastage write-off"},
    {bits(noun, metric, measure_time, adverse), Inflection::noun,
     "cycle-time fcp inp lead-time rpo rto tbt ttfr tti ttr"},
    // Amounts of money.
    {bits(noun, money), Inflection::noun,
     "acv arr bill bonus bookings budget capital cash contribution cost debt deficit deposit dividend donation duty "
     "earnings ebit ebitda endowment equity expense fare fee fund funding gmv grant iarr income investment invoice "
     "legacy levy liability liquidity loan money mortgage mrr payable pledge premium price proceeds profit purse "
     "receivable rent reserve revenue royalty salary sale saving spend subsidy surplus takings tax tcv tip toll "
     "tuition turnover wage"},
    // A number after one of these is a name.
    {bits(noun, identifier), Inflection::none,
     "version v kr year tier phase type level chapter page section part step form soc iso p priority issue pr ticket "
     "room "
     "building "
     "highway route area class grade django python java node php ruby windows ios android http http/1 http/2 tls utf "
     "web english "
     "math covid formula ipv svc stage milestone sprint wave track rfc rfcs pep adr jep cve iec nist sox ecma posix "
     "wcag din ansi astm cmmi bsi as9100 bill act decree directive regulation paragraph clause lot bus tram platform "
     "gate runway route fig figure no. # week day series batch release rc "
     "gate option appendix schedule article title rev model unit line floor zone district ward region cohort group "
     "generation gen epic story task bug defect lesson lecture lab unit booth pier terminal scene "
     "verse psalm episode module precinct annex paragraph amendment ordinance docket workstream objective initiative"},
    {bits(quality, rather_noun), Inflection::none, "net gross clear"},
    // Nouns first of all, though one can do them as well: "volunteer handbook" against "volunteer a day".
    {bits(noun, rather_noun), Inflection::none,
     "access code feature staff account air ball bank base battle bed bike block body bottle box brand bridge budget "
     "button "
     "camp card cash cell "
     "chain chair channel clock cloud club cause core corner cost country course court credit crew crop cross crowd "
     "culture "
     "cup curve customer damage data deck demand desk device diet discount dish doctor dog door drug dust duty edge "
     "engine engineer equipment estate event evidence example experience eye face factor farm fee field figure finance "
     "finger fire fish flag flood floor flow flower food foot force form frame freight front fruit fuel function fund "
     "game garage garden gas gate gear gift glass goal grade grass ground group guard guest hand head heart heat hedge "
     "home hook horse hospital house ice image impact income index interest issue job key knowledge label land "
     "language law lead leader leg letter level life light line load loan lock machine mail market master matter meal "
     "media member menu metal milk mind mine money mouth music news night noise note number nurse object office oil "
     "orange page pain paper park part party passage path peace people person phone place plant pocket point pool "
     "position pot power press pressure price prison problem product profit program programme project property queue "
     "rail rain range rate reason rent rice right ring river road rock role roof room root rope row salt sample sand "
     "school science score sea season seat section seed sense service shape side sight sign signal site size skill "
     "skin sky smell smoke snow soap soil space spring square stage stand star state station steam steel stem step "
     "stock stone store story street student sugar suit sun surface system table tail talent tape target taste team "
     "term text theory thing ticket tide time title tool town toy trade traffic transport trip trouble trust tube user "
     "value vehicle view vision visitor voice volume volunteer wall war waste water wave weather week weight wheel "
     "wind window wire wood word world wound yard year zone"},
    // Nouns whose ending would mislead.
    {bits(noun), Inflection::noun,
     "parity cavity deity nativity eternity specialty annuity fraternity sorority maternity paternity governess "
     "ally anomaly assembly award background band bed beginning belly bid board bond booking brand bread breed "
     "briefing building bully butterfly ceiling child clothing creed custard dashboard deed dining drawing earring "
     "ending evening family farming feed field filing finding fly fold food forward friend fund funding gold greeting "
     "grid ground hand happening hazard head heading hearing homily household housing husband island jelly keyboard "
     "kid kind king land landing lead lid lightning lily lining listing mapping marking matching meaning method mind "
     "mining monopoly morning offering offspring opening outing packaging pad painting pairing parenting parking "
     "peeling period pod postcard pricing printing processing programming proving publishing pudding purchasing rally "
     "ranking rating record reed rendering reply reward ring road rod roofing routing savings saying scheduling "
     "scoring screening seating seed selling setting sharing shed shelling shield shipping shooting sibling siding "
     "signing sitting sled sling spacing speed spelling spending spring standard standing steward stocking storing "
     "strand string styling supply surfing surrounding swelling tagging tally teaching thing thread threshold tiling "
     "timing tooling towing tracing tracking trading trend undertaking upbringing viewing voting warehousing warning "
     "washing watering wedding weed weekend weighing welding wellbeing wind wing wizard wood word wording working "
     "world writing yield"},
    // Nouns first of all, though one can do them as well: "volunteer handbook" against "volunteer a day".
    {bits(noun), Inflection::noun,
     "additive adjective alternative archive captive collective cooperative derivative detective directive dive drive "
     "executive explosive five fugitive hive incentive initiative locomotive motive narrative native negative "
     "objective olive perspective positive preservative relative representative"},
    // Nouns first of all, though one can do them as well: "volunteer handbook" against "volunteer a day".
    {bits(noun), Inflection::noun,
     "aerial animal annual appeal appraisal approval arrival burial canal capital carnival coal credential criminal "
     "deal denial dial dismissal disposal editorial festival goal hospital hotel individual interval journal mammal "
     "manual material meal medal memorial metal pedal portal potential professional proposal referral refusal "
     "rehearsal removal renewal rental revival rival seal serial signal survival terminal total trial tutorial vial "
     "withdrawal"},
    // Nouns first of all, though one can do them as well: "volunteer handbook" against "volunteer a day".
    {bits(noun), Inflection::noun,
     "antibiotic arsenic characteristic clinic comic cosmetic critic epidemic ethic fabric graphic logic logistic "
     "mechanic mosaic music pandemic panic picnic plastic public republic statistic tactic topic traffic"},
    // Nouns first of all, though one can do them as well: "volunteer handbook" against "volunteer a day".
    {bits(noun), Inflection::noun,
     "anniversary apothecary auxiliary beneficiary boundary burglary canary commentary diary dictionary dispensary "
     "documentary estuary glossary infirmary intermediary itinerary library luminary ovary salary sanctuary secretary "
     "seminary subsidiary summary"},
    // Nouns first of all, though one can do them as well: "volunteer handbook" against "volunteer a day".
    {bits(noun), Inflection::noun,
     "barrel bible cable channel chapel deliverable fuel label level model novel panel parcel table timetable tunnel "
     "turntable variable vegetable vessel"},
    // Nouns first of all, though one can do them as well: "volunteer handbook" against "volunteer a day".
    {bits(noun), Inflection::noun,
     "access actress address analysis apparatus axis basis bonus boss bus business campus census chassis chorus circus "
     "class congress consensus corpus crisis debris diagnosis emphasis fitness focus gas genus glass goddess grass "
     "hypothesis illness loss mass mattress nexus oasis paralysis princess process prognosis progress radius status "
     "stimulus success surplus synthesis tennis thesis virus wilderness witness"},
    {bits(noun), Inflection::noun,
     "air backend backup bailout base beach bean bicycle bike bird boat body bone border bottle bottom bowl box brain "
     "breakdown breakthrough breath brother burnout buyback cake camera car card career cat cell center centre chain "
     "chair chance charge checkout childhood cleanup climate clock cloud club coast coat code codebase coin color "
     "colour column condition cone corner corridor cotton couch council countdown country county course cow crop "
     "crossing crossover crowd culture cup curve custom cutoff cycle data date datum daylight deadline debate degree "
     "democracy desk detail diet dinner direction discipline dish distance divide division dog dollar drawback "
     "drawdown dropout drug earth east economy edge education effect effort egg election electricity element elevator "
     "emergency emotion engine entrance entry equipment era error essence estate ethics euro evidence exam exception "
     "exit expectation face fact factor failure faith fallback farm fashion fear feedback figure finger fire firm fish "
     "flashback flight flood floor flow flower fluid followup force forest form foundation frame freedom frontend "
     "fruit function future garden gender generation genre gift globe goods grain guest gun habit hair hall handoff "
     "handover hands-on harbor harbour harvest hat headcount heart heat heaven height hero highway hill history "
     "holiday horse ice identity income infrastructure ink input insect inside institute instruction instrument "
     "insurance interest internet invoice iron joint journey judgement judgment justice kickoff knife lake lamp "
     "language law layer layoff layout leftover lemon length lens letter life liftoff limb line lineup lip list lock "
     "lockdown log login logon loop lot luck lung machine magic mail mainline makeover makeup markdown maths matter "
     "meat media medicine meetup memory menu microphone milk mineral mirror mission mockup mode moment monitor moon "
     "mountain mouse mouth movement muscle nature neck nerve nest news night noise north nose note nurse oil opinion "
     "orange organ oxygen pace palace pants paper parliament passage path pattern payback payoff payout peace pen "
     "pencil pension pepper person phase phone piano pickup picture pig pile pill pipe place plane planet plate "
     "playback plugin pocket poem police politics pond pool popup port pot potato poverty power pressure prison "
     "privacy probability procedure property proportion protein race rack rain range ratio reality recipe relation "
     "religion rent rest rhythm rice river rock rollback rollout root rope roundup row rubber runoff safety salt sand "
     "sauce scene science screen script sea seat section sector sentence series setback setup sex shape sheep sheet "
     "shelf shell shift ship shirt shoe shore shoulder shutdown sign-off signoff silence silver sister site skin sky "
     "slope smoke snow soap society soil solution song soul soup source south space sphere sport spot square stage "
     "stair star startup stem stock stomach storm story strategy straw stream stress style subject sugar suit surface "
     "surgery sweat symbol symptom system tail takeoff takeout takeover talent tank tap tape tea tear technique teeth "
     "temperature temple text texture theory throat thumb tide tie timber timeline tire tissue title toe tongue tooth "
     "tower toy track trade-off tradeoff tradition train transport tree trouble truck trunk truth tube turnaround twin "
     "tyre umbrella universe vaccine valley van variety vehicle vein version victory view vine virtue vocabulary voice "
     "vote walkthrough war watch wave weather web west wheat wheel wine wire wisdom wolf wool workaround workload "
     "workplace workspace yard zone"},
    // Verbs that are nouns as well.
    {bits(noun), Inflection::noun,
     "boot build climb commit delay deploy dispatch download drink export hire import install launch load merge move "
     "print pull push query release repair rescue return ride run scan search sleep swap swim transfer treat update "
     "upgrade upload wait walk wash"},
    // What is felt or said to be high or low, and never handed over.
    {bits(noun, metric), Inflection::noun,
     "perplexity morbidity incidence ridership excellence autonomy empowerment wellness accountability teamwork "
     "craftsmanship professionalism mindset momentum simplicity sustainability liveability attractiveness legitimacy "
     "relationship punctuality tidiness cooperation harmony"},
    {bits(noun, adverse), Inflection::noun,
     "alarm collision exploit phishing malware flake litter pothole complication sore bullying bias cigarette alcohol "
     "drought flood wildfire outbreak mishap near-miss fumble hiccup stutter deadlock stockout misprint misdelivery "
     "mispick breakage spillage leakage seepage undercount overcharge no-shows earworm harm danger"},
    // What grows and is never handed over.
    {bits(noun, lasting), Inflection::noun,
     "community following fanbase collaboration rapport culture awareness transparency value workplace opportunity "
     "talent skill competence competency capability "
     "expertise reputation trust credibility presence momentum alignment clarity mindset climate atmosphere "
     "environment goodwill loyalty rapport relationship relation tie bond friendship identity resilience capacity "
     "knowledge know-how wisdom confidence character habit network-effect brand image demand interest excitement "
     "enthusiasm ownership synergy consensus buy-in understanding literacy pride spirit solidarity togetherness "
     "belonging progress stride headway inroad difference impact sense freedom obsession serenity peace joy gratitude "
     "patience kindness independence autonomy empathy curiosity courage honesty respect hope faith intimacy happiness "
     "balance leadership excellence maturity discipline reserve stamina strength endurance fitness muscle"},
    {bits(noun), Inflection::noun, "self-service self-checkout single-sign-on"},
    // What is measured: business, body, nature, machines.
    {bits(noun, metric), Inflection::noun,
     "apdex attainment absorption bodyweight catchment clearance coherence compression concentration conductivity "
     "deliverability density fluency gradient heartrate inflow lumen mileage mtbf mttf nutrient odds "
     "opex outflow passmark patronage precipitation profitability purchasing-power quorum respiration "
     "revpar runtime salience self-esteem self-reliance shelf-life stickiness tonnage topline top-line traction "
     "viewability viscosity wattage"},
    // What is measured or missing, and what is feared.
    {bits(noun, metric), Inflection::noun, "breadth cohesion consistency continuity numeracy"},
    {bits(noun, metric, adverse), Inflection::noun,
     "abuse barrier hurdle impediment obstacle roadblock attack backlash disaster disparity fear gap imbalance "
     "misconduct neglect phobia procrastination shortfall "
     "sprawl"},
    {bits(noun, lasting), Inflection::noun,
     "balance freedom obsession passion stewardship camaraderie cohesion connection kinship rapport"},
    {bits(noun), Inflection::noun,
     "cheat clip crack flag frame hug judge shake strip trade tweak level spark echo bargain promise notice act bet "
     "choice collateral cruise exchange feast inbox lease nap pathway protest pulse quest routine shuttle snack "
     "stake stuff"},
    // What is measured, and better when less.
    {bits(noun, metric, adverse), Inflection::noun,
     "abatement-cost blood-pressure burndown capex chlorine dropoff drop-off keystroke lock-in nitrate overspill "
     "particulate phosphate queue-length residue spillover"},
};

}  // namespace

std::span<const WordList> english_nouns() { return lists; }

}  // namespace goals::words
