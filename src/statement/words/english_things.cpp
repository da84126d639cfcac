// English nouns for what is counted: things made, things done, and results that come from others.
#include "statement/words/english_lists.hpp"

namespace goals::words {
namespace {

using enum Trait;

constexpr WordList lists[] = {
    // Things one makes: documents, media, teaching, law.
    {bits(noun, deliverable), Inflection::noun,
     "abstract ad adr advert advertisement agenda album alternative amendment analysis animation announcement "
     "anthology archive artefact article artifact assessment asset assignment atlas audit banner bid bill billboard "
     "biography blog blueprint book booklet brief briefing brochure budget bulletin bylaw cake calendar catalog "
     "catalogue certificate certification chapter chart charter cheatsheet checklist circular clip collection "
     "commercial content cookbook copy corpus curriculum cv database dataset datasheet deck declaration degree "
     "deliverable design diagram dictionary digest diploma directive directory dissertation doc documentary "
     "documentation drawing e-book ebook edition encyclopaedia encyclopedia episode essay exam exercise exhibition "
     "factsheet faq film flashcard flyer form framework game glossary guide guideline handbook icon idea illustration "
     "image infographic initiative invention inventory invoice issue item itinerary jingle language leaflet letter "
     "licence license loaf magazine manifesto manual manuscript map meal memo memorandum menu microsite milestone "
     "minutes mission mockup monograph movie mural mvp newsletter novel novella obituary option ordinance overview "
     "page painting pamphlet paper patent pattern pep permit persona photo photograph piece plan play playbook "
     "playlist podcast poem policy poll portfolio post poster postmortem preprint presentation procedure profile "
     "program programme proposal protocol prototype puzzle questionnaire quiz quotation quote reason recipe "
     "recommendation recording reel register regulation report resolution resume review rfc roadmap roster rota rule "
     "run-book runbook scenario scorecard screenplay script sculpture sitemap sketch slide solution song spec "
     "specification standard statement strategy study summary syllabus synopsis template tender textbook thesis "
     "timetable toy trademark trailer transcript translation treaty tutorial update video vision volume whitepaper "
     "wiki wireframe workbook worksheet"},
    // Things one makes: software and machines.
    {bits(noun, deliverable), Inflection::noun,
     "adapter add-on addon alert alpha api app application automation backup battery benchmark beta binary bot branch "
     "bridge browser bug bugfix build bundle button cache callback capability channel charger chatbot chip circuit "
     "classifier cli cluster codec commit compiler component config configuration connector container controller crate "
     "crawler cronjob dashboard debugger detector device dialog driver drone editor embedding emulator endpoint engine "
     "enhancement environment example extension feature filter firmware fix fixture font formatter forum function "
     "functionality gadget gateway gauge gem gui handler harness hotfix hub improvement indexer installer "
     "integration job kernel layout library linter listing logo mailing-list manifest meter method metric middleware "
     "migration mirror mock modal model module monitor network notebook package panel parser part password patch pcb "
     "pipeline platform playground plug-in plugin portal predictor preset process product profiler project proxy query "
     "queue recommender refactor refactoring release repo repository rewrite robot rotation router sample sandbox "
     "scheduler schema scraper screen sdk secret sensor server service setting shader sidebar simulator site skin sli "
     "slo snapshot snippet spreadsheet sprite story structure stub stylesheet system table task testcase tests theme "
     "ticket toggle token tool toolbar tooltip trigger turbine ui valve version view vpn warehouse webhook website "
     "widget workflow"},
    // Things one makes: buildings, places, the body of an organisation.
    {bits(noun, deliverable), Inflection::noun,
     "apartment barn basket batch bathroom bench booth cabinet canal classroom cover cycleway dam depot dock door "
     "dress dwelling event fence floor footpath fountain garden garment greenhouse gym hedge helpline hotline house "
     "jumper junction kiosk kitchen marquee mou office pallet parcel perk pipe pitch pond pool quilt role roof room "
     "roundabout scheme sewer shed shelf shipment shirt shoe shop signpost stable staircase stall stand store stream "
     "streetlight studio subsidy tent toilet tower tree tunnel unit well yard"},
    // Things one does: counted work.
    {bits(noun, occasion), Inflection::noun,
     "1:1 audit call campaign case check-in class coffee comment concern conference conversation date demo dinner "
     "discussion drill email event exercise exhibition experiment fair game hackathon hike hour interview kilometer "
     "kilometre lesson lunch marathon match meet-up meeting meetup message mile offsite one-on-one outreach page phone "
     "practice presentation query question race request retreat retro retrospective review ride round roundtable run "
     "seminar session show sprint stand-up standup summit survey swim talk test touch touchpoint tour training trip "
     "tweet visit walk webinar workout workshop"},
    {bits(noun, occasion), Inflection::noun,
     "ama appointment assembly auction audition banquet barbecue bookclub bootcamp brainstorm brainstorming breakfast "
     "briefing brunch camp celebration ceremony championship check check-up checkup cold-call competition concert "
     "consultation contest debrief debriefing deployment dm door-knock evening excursion expedition festival flight "
     "follow-up friendly gala gameday gig giveaway hearing huddle inspection intake jog kata lap letter mailing "
     "mailshot mediation meditation observation outing parcel party patrol performance pilgrimage pitch poc postcard "
     "prayer premiere promotion pull-up pullup push-up pushup raffle reading recital rehearsal reminder roadshow "
     "rollout screening scrimmage sermon shadowing shift sit-up sms squat tournament townhall trade-show trial "
     "voicemail voyage walk-through walkthrough yoga"},
    // Counted results that come from others.
    {bits(noun, yield), Inflection::noun,
     "account activation adopter agreement application attendee award backer backlink booking case-study-request "
     "citation click client comment contract contribution contributor conversion customer dau deal deployment donation "
     "download endorsement enquiry fan follower fork grant impression inquiry install installation interaction job "
     "lead licence license like link listener listing logo mau member membership mention mql nomination offer "
     "opportunity opt-in order pageview partnership patron placement play pledge point pull-request purchase referral "
     "registration renewal reply response retweet rsvp sal sale seat session share sign-up signatory signup sponsor "
     "sponsorship sql sqo star submission subscriber subscription testimonial transaction trial upsell upvote user "
     "vacancy view visit visitor vote wau"},
    {bits(noun, yield), Inflection::noun,
     "acceptance accolade acquittal adoption applicant approval ballot bequest bestseller bookmark buy-in claim "
     "conviction cross-sell endowment engagement enquirer entry favorite favourite follow footfall gift investment "
     "listen medal payment preorder prize rating reaction reader recruit redemption reference referrer reservation "
     "scholarship shopper signature sqls stargazer take-up takeup tryout turnout viewer walk-in win"},
    {bits(noun, deliverable), Inflection::noun,
     "section tab sandbox reform merger tariff microservice monolith algorithm ontology taxonomy registry constitution "
     "statute epic storefront pop-up waitlist "
     "toolkit kit starter-kit action-plan business-case style-guide brand-guide landing-page press-release "
     "balance-sheet annual-report lesson-plan screencast explainer one-pager backgrounder walkthrough-video changelog "
     "readme "
     "docstring mixtape costume scarf sweater chair bookshelf treehouse statue sandcastle passport visa"},
    {bits(noun, deliverable), Inflection::noun,
     "road street lane path trail cycle-lane bus-lane crosswalk underpass overpass flyover bypass pier airport "
     "runway terminal hangar building laboratory canteen factory boiler furnace heat-pump borehole reservoir "
     "substation mast antenna datacentre data-centre data-center node replica vault appliance fridge oven stove ferry "
     "satellite hydrant streetlamp sidewalk pavement kerb culvert weir levee embankment allotment playground skatepark "
     "bandstand"},
    {bits(noun, occasion), Inflection::noun,
     "lecture speech phone-call fundraiser open-day open-house info-session office-hour one-to-one 1-on-1 clean-up "
     "cleanup planting symposium vaccination simulation tabletop pentest residency ideation user-test usability-test "
     "focus-group bug-bash game-day fire-drill town-hall all-hands demo-day teach-in sit-in walkabout masterclass "
     "bake-off cook-along hangout livestream fireside job-shadowing lunch-and-learn brown-bag dojo mob-session "
     "pairing-session dry-run"},
    {bits(noun, yield), Inflection::noun,
     "enrolment enrollment enrollee trophy victory bursary dependent admission sighting signee pledger petitioner "
     "retweeter preordering opt-out checkout-completion upvoter commenter reposter reviewer-invite word-of-mouth"},
    // Things one makes: papers, records, media.
    {bits(noun, deliverable), Inflection::noun,
     "abstract accord affidavit almanac anecdote binder bookmark ballad blog-post cartoon codicil comic communique "
     "compendium concerto decal deed dossier e-learning eulogy explainer-video fact-sheet floorplan flowchart "
     "folder foreword guidebook homepage hymn intranet jigsaw knowledge-base ledger logbook masterplan memoir "
     "minigame montage motif newsreel noticeboard op-ed panorama photobook placard podium policy-paper portrait "
     "post-mortem preface prequel press-kit primer prospectus punchline reference-letter remix ringtone rulebook "
     "saga scoreboard scrapbook sequel serialisation soundtrack stencil storyboard subplot symphony talking-point "
     "tapestry tutorial-video vignette voucher webpage log-book bylaw"},
    // Things one makes: buildings and what belongs to them.
    {bits(noun, deliverable), Inflection::noun,
     "alcove amenity amphitheatre annexe apiary aqueduct arboretum arcade archway arena armoury atrium aviary "
     "awning balcony barricade basin bathhouse bollard bund bunker burrow caldera campsite cannery canopy canteen "
     "cellar cenotaph chalet chute cistern cloakroom cloister colonnade cottage courtroom courtyard crèche "
     "crematorium cubicle ditch drawbridge dugout facade farmhouse feeder fireplace flagpole forge foundry fresco "
     "gable gantry gazebo grandstand greenway grotto guardrail gutter hallway handrail hatchery hearth hedgerow "
     "helipad heliport herbarium hut incinerator inlet interchange jetty kennel kiln ladder lathe launchpad "
     "lighthouse locker loft lounge marina mausoleum maze memorial mezzanine minaret moat mound monument obelisk "
     "observatory orchard outbuilding outhouse pagoda parapet pavilion pergola piazza planetarium plaque plaza "
     "plinth polytunnel porch promenade pyramid quay quarry radar rampart refuge rink rockery roof-garden sandpit "
     "sauna shack shrine silo skate-park skylight skyscraper slipway sluice stairway steeple stile stove storeroom "
     "summerhouse sundial taxiway tollbooth toolshed towpath trellis trench trough turnstile underpass veranda "
     "viaduct villa walkway wall washroom watchtower waterfront wharf windmill workbench yurt zoo"},
    // Things one makes or sets up: devices and furniture.
    {bits(noun, deliverable), Inflection::noun,
     "airbag badge baler bedding beehive binder birdhouse bookcase brace calculator caravan carousel coaster "
     "compost-bin console contraption crate crib cutlery defibrillator easel figurine firewall girder hob keypad "
     "litter-bin mailbox mainframe microscope pedestal postbox sidecar snowplough specimen toolbox vat waterwheel "
     "weathervane wheelchair wheelchair-ramp"},
    {bits(noun, deliverable), Inflection::noun, "blogpost datastore designdoc promo teardown webapp"},
    {bits(noun, yield), Inflection::noun, "adu qau yau"},
    // Spelt like verbs, where several of them can only be things.
    {bits(noun, deliverable, plural), Inflection::none,
     "clones commissions documents doses drafts edits estimates exhibits files graphs hacks interfaces outlines "
     "overlays plots previews "
     "stamps"},
    {bits(noun, occasion, plural), Inflection::none, "attempts chats"},
    {bits(noun, audience, plural), Inflection::none, "contacts"},
    {bits(noun, metric, plural), Inflection::none, "marks"},
    // Things one does: counted work.
    {bits(noun, occasion), Inflection::noun,
     "boot-camp hack-a-thon hackday onsite adjournment babysitting car-boot-sale carol-singing crit fun-day keynote "
     "roleplay icebreaker jam-session "
     "night-shift open-mic parkrun pop-quiz ramble recce street-party swap-shop treasure-hunt vigil virtual-coffee "
     "walking-group"},
};

}  // namespace

std::span<const WordList> english_things() { return lists; }

}  // namespace goals::words
