// English nouns for persons and bodies of people: those a plan is for, and those who carry it out.
#include "statement/words/english_lists.hpp"

namespace goals::words {
namespace {

using enum Trait;

constexpr WordList lists[] = {
    // People and bodies outside of one's own hands, by what they are to a plan.
    {bits(noun, audience), Inflection::noun,
     "account adopter adult advertiser advocate agency ally alumnus ambassador anyone app applicant apprentice artist "
     "athlete attendee audience baby bank beginner believer beneficiary borrower boy brand business buyer candidate "
     "caregiver carer charity child citizen city client clinic cohort college community commuter company consumer "
     "contractor contributor country creator customer cyclist delegate developer distributor district doctor donor "
     "driver elder employee employer enterprise entrepreneur evangelist expert exporter family fan farmer first-timer "
     "fisher follower freelancer girl government graduate grower guest homeowner hospital household importer infant "
     "influencer instance institution investor landlord leader learner lender library listener logo maintainer man "
     "manufacturer market member mentee merchant migrant municipality nation neighborhood neighbourhood newborn "
     "newcomer ngo node non-profit nonprofit novice nurse organisation organiser organization owner parent participant "
     "partner passenger patient pedestrian peer person physician player population practitioner professional prospect "
     "public publisher pupil reader refugee region renter researcher reseller resident respondent retailer rider "
     "scholar school segment seller senior shareholder shopper site somebody someone speaker specialist sponsor "
     "stakeholder start-up startup state student subscriber supplier supporter taxpayer teacher team teen teenager "
     "tenant tester toddler tourist town trader trainee traveler traveller university user vendor veteran viewer "
     "village visitor volunteer voter wholesaler woman worker youth"},
    // Persons in the care of somebody: health, schools, courts, social work.
    {bits(noun, audience), Inflection::noun,
     "addict adolescent alumna appellant biker brother bystander camper churchgoer claimant climber complainant "
     "creditor dad daughter debtor defendant detainee diabetic drinker dropout emigrant father foreigner freshman "
     "friend grandfather grandmother grandparent grown-up guardian hiker holidaymaker householder husband immigrant "
     "inhabitant inmate inpatient insider islander jobseeker jogger kid kindergartner leaver litigant local mom mother "
     "motorist mum neighbor neighbour non-smoker occupant octogenarian offender onlooker orphan outpatient outsider "
     "parishioner passer-by pensioner petitioner pilgrim plaintiff postgraduate preschooler prisoner relative "
     "reoffender retiree returnee returner runner settler sibling sister skater skier smoker son sophomore spectator "
     "spouse squatter sufferer survivor swimmer theatregoer townspeople undergraduate victim villager widow widower "
     "wife witness worshipper"},
    // Persons by trade or craft, where they are no colleagues.
    {bits(noun, audience), Inflection::noun,
     "academic activist actor admin administrator amateur angel archivist artisan attorney backer baker barber "
     "barrister benefactor bidder blogger brewer broadcaster broker builder butcher campaigner cardholder cardiologist "
     "caretaker carpenter challenger champion chef cleaner clicker clinician co-founder co-signer coder cofounder "
     "collector columnist commenter committer competitor composer contestant cook councillor councilor courier "
     "craftsman critic curator dancer dealer decisionmaker decorator dentist detractor diplomat downloader economist "
     "educator electrician enthusiast evaluator executive filmmaker finalist firefighter florist forester founder "
     "franchisee franchisor freeholder gamer gardener gatekeeper gp grocer hacker hairdresser haulier historian "
     "hobbyist host hotelier illustrator implementer incumbent innkeeper installer instructor insured insurer "
     "integrator "
     "journalist judge landowner lawmaker lawyer leaseholder lecturer legislator librarian licensee licensor lifeguard "
     "lobbyist localiser lurker machinist magistrate maker mason mayor mechanic medallist mediator midwife miner "
     "minister musician newbie notary novelist opponent optician packager painter paramedic patron pharmacist "
     "philanthropist photographer pilot plumber podcaster poet policeman policewoman policyholder politician porter "
     "prescriber professor promoter psychiatrist psychologist radiologist rancher referee referrer regular reporter "
     "restaurateur reviewer rival roofer sailor scientist sculptor semifinalist senator shopkeeper signatory signer "
     "singer skipper smallholder soldier solicitor statistician stockist streamer superuser surgeon surveyor sysadmin "
     "tailor technician therapist tinkerer translator treasurer trialist trucker trustee umpire vet veterinarian "
     "waiter welder winemaker winner youtuber"},
    // Bodies of people.
    {bits(noun, audience), Inflection::noun,
     "academy accelerator affiliate airline airport alliance association authority bakery borough brewery cafe café "
     "canton chamber church cinema clan club co-operative coalition commune conglomerate congregation consortium "
     "constituency coop cooperative corporation council county dealership diocese distribution distro "
     "electorate factory faculty farm federation firm foodbank forwarder foundation franchise gallery garage guild "
     "hamlet hospice hostel hotel incubator institute isp jurisdiction kindergarten lab laboratory league magazine "
     "ministry minority mosque multinational museum navy newspaper nursery operator orphanage parish parliament "
     "pharmacy plant practice preschool provider province pub refinery restaurant scale-up scaleup senate settlement "
     "shelter shipper society stadium station subsidiary suburb synagogue syndicate telco temple theater theatre tribe "
     "tribunal unicorn union utility vineyard winery"},
    {bits(noun, audience, plural), Inflection::none,
     "alumni attendees clergy clientele countrymen elderly firemen fishermen folks gentry homeless kids midwives "
     "millennials others people policemen policewomen staffers unemployed villagers wives youngsters"},
    // One's own people.
    {bits(noun, staff), Inflection::noun,
     "accountant administrator ae agent analyst architect auditor bdr board bookkeeper ceo cfo chairman chairwoman "
     "chro cio clerk cmo co-worker coach colleague consultant coo coordinator copywriter coworker crew csm cto "
     "department designer developer director dispatcher editor employee engineer executive foreman headteacher hire "
     "illustrator intern lead leadership manager marketer matron officer owner personnel pm programmer receptionist "
     "recruiter rep salesperson scientist sdr secretary specialist squad sre staff staffer subcommittee subteam "
     "supervisor taskforce team teammate tech trainer vp we workforce workgroup writer"},
    {bits(noun, audience), Inflection::noun,
     "governor commissioner juror jury regulator inspectorate funder assessor accreditor examiner exhibitor nominee "
     "laureate joiner asylum-seeker caller recipient interviewee panellist panelist ratepayer lessee occupier "
     "job-seeker ranger beekeeper breeder diner labourer account-holder cardholder co-op supermarket physiotherapist "
     "mentor congress congressman senator councillor alderman lawmaker legislator policymaker policy-maker "
     "decision-maker "
     "guardian breadwinner dependant orphan homeschooler sophomore freshman undergraduate postgraduate postdoc "
     "doctorand valedictorian bookseller greengrocer florist baker butcher plumber electrician carpenter bricklayer "
     "mechanic welder roofer hairdresser barber optician paramedic firefighter lifeguard librarian curator archivist"},
    // Where others decide what appears: "a painting in a gallery".
    {bits(noun, behave), Inflection::noun,
     "newspaper magazine journal media radio television tv outlet broadcaster gallery museum parliament court congress "
     "senate council tabloid weekly-paper bookshop cinema"},
    // Persons by calling: health, teaching, science.
    {bits(noun, audience), Inflection::noun,
     "anaesthetist anthropologist astronaut astronomer biologist botanist bursar chemist childminder chaplain "
     "classmate docent dietitian dietician epidemiologist ethicist facilitator first-responder foster-carer "
     "fosterer geologist geographer headmaster headteacher invigilator lector linguist masseur mathematician "
     "meteorologist naturalist neurologist nutritionist obstetrician oncologist ornithologist orthodontist "
     "paediatrician pediatrician pharmacologist phlebotomist physicist podiatrist prefect principal "
     "psychotherapist radiographer registrar schoolchild schoolgirl schoolboy social-worker teaching-assistant "
     "trainee zoologist"},
    // Persons by calling: law, state, church, rescue.
    {bits(noun, audience), Inflection::noun,
     "adjudicator arbitrator bailiff bishop chairperson chancellor commander conscript constable convict deacon "
     "deputy envoy fireman jailer marshal monk nun overseer paralegal parliamentarian peacekeeper policymaker "
     "priest probationer procurator prosecutor rabbi rector referee sergeant sheriff spokesperson substitute "
     "undertaker usher vicar warden whistleblower ex-offender returnee evacuee"},
    // Persons by calling: arts, sport, crafts, trade.
    {bits(noun, audience), Inflection::noun,
     "animator barista bartender beautician bookmaker boxer busker captain cartoonist cashier celebrity cellist "
     "choreographer chorister climber clown co-owner comedian concierge conductor crafter cricketer crofter "
     "custodian debater diver dj dressmaker drummer emcee engraver expat flautist footballer forager glazier "
     "goalkeeper goldsmith golfer guitarist gymnast homebuyer homemaker hunter janitor jeweller jockey juggler "
     "keyholder landscaper lodger logger magician mascot miller moderator mountaineer muralist operative organist "
     "pianist picker planner playwright pollster potter presenter printer proofreader puppeteer ranger rapper "
     "rower scavenger screenwriter seamstress shepherd sitter soloist songwriter sprinter starter stonemason "
     "storyteller strategist surfer tattooist teller tenor transcriber troupe typist understudy upholsterer valet "
     "vintner violinist virtuoso vlogger weaver webmaster weightlifter woodworker wrestler zookeeper"},
    // Family and neighbours.
    {bits(noun, audience), Inflection::noun,
     "absentee aunt auntie bachelor bride cousin grandad grandchild granny helper nanny newlywed pet-owner "
     "stepchild uncle nephew niece twin toddler babysitter housemate flatmate roommate"},
    // Those who work along, and short names of one's own people.
    {bits(noun, audience), Inflection::noun,
     "adviser advisor alum counsellor counselor tutee tutor collaborator co-organizer grad mum-to-be organizer "
     "undergrad"},
    {bits(noun, staff), Inflection::noun, "bdm bdr dev devrel exec pmm swe tam"},
    {bits(noun, staff, plural), Inflection::none, "salespeople team-members"},
    // Bodies of people.
    {bits(noun, audience), Inflection::noun,
     "brigade troop band orchestra ensemble regiment embassy consulate monastery diaspora"},
};

}  // namespace

std::span<const WordList> english_people() { return lists; }

}  // namespace goals::words
