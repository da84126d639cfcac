// English qualities, states and adverbs: what can be verified, and what is a judgement without a criterion.
#include "statement/words/english_lists.hpp"

namespace goals::words {
namespace {

using enum Trait;

constexpr WordList lists[] = {
    // Judgements without a criterion, and states that can be verified.
    {bits(vague, quality), Inflection::none,
     "enough good great better best excellent outstanding amazing awesome fantastic exceptional effective effectively "
     "flawlessly brilliantly "
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
     "greater inviting welcoming inspiring impactful compelling interesting exciting attractive beautiful remarkable "
     "memorable valuable insightful thoughtful wonderful superb stellar superior premier unmatched unparalleled "
     "unrivalled unforgettable fun growing flourishing prosperous effortless painless frictionless hassle-free "
     "pleasant enjoyable comfortable convenient impressive decent solid perfect fabulous splendid terrific tremendous "
     "state-of-the-art cutting-edge first-class top-notch kick-ass"},
    {bits(vague, quality, comparative), Inflection::none,
     "easier faster safer cheaper cleaner smarter stronger happier healthier clearer deeper richer simpler quicker "
     "better "
     "fitter friendlier smoother lighter leaner closer kinder wiser calmer warmer greener fairer broader wider nicer"},
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
    {bits(soft, quality), Inflection::none,
     "wisely responsibly safely confidently fluently professionally thoughtfully carefully gracefully sustainably "
     "ethically respectfully transparently honestly calmly patiently competently creatively collaboratively "
     "alive relaxed attentive caring cheerful calm cosy cozy courteous curious disciplined durable eager elegant "
     "energetic "
     "equitable ethical fair flawless focused fresh fruitful generous gentle grateful harmonious honest humane joyful "
     "just kind lively livable liveable loyal mindful neat open-minded organised organized passionate peaceful playful "
     "polite powerful pragmatic precise predictable prompt punctual receptive rested rigorous serene sharp skilful "
     "skillful snappy sound spotless steady straightforward streamlined supportive tidy tolerant trustworthy "
     "understandable unified united upbeat vigorous vivid warm well-rounded well-run wise worthwhile bulletproof "
     "rock-solid best-of-breed customer-centric data-driven people-first user-centric digital-first future-proof "
     "evidence-based connected collaborative cooperative credible dependable ambitious aspirational authentic balanced "
     "bold brilliant charming committed convincing desirable distinctive diligent empathetic encouraging "
     "enduring fearless fulfilled fulfilling fulfilled genuine hospitable humble immersive influential ingenious "
     "invigorating magical nimble nourishing original perfect persuasive premium pristine profound rewarding sane "
     "satisfying savvy self-confident smart sophisticated stimulating stunning tasteful tasty timely top-quality "
     "self-organised self-organized self-organising self-organizing self-directed self-managing self-sufficient "
     "self-reliant empathic emotionally-intelligent purposeful "
     "transformative transformational unique uplifting versatile visionary vital well-designed well-informed "
     "well-maintained well-organised well-organized well-prepared well-rested well-trained"},
    {bits(finished, quality), Inflection::none,
     "up-to-date ready complete completed done live available documented published launched released shipped deployed "
     "implemented "
     "approved signed merged finished finalised finalized in-place operational defined agreed installed established "
     "created "
     "built tested reviewed written hired trained onboarded configured enabled migrated automated integrated delivered "
     "set-up closed open up running submitted filed announced resolved fixed removed updated decided chosen selected"},
    {bits(quality), Inflection::none,
     "existing potential qualified weekly internal external public private technical online offline digital global "
     "local "
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
     "upstream downstream aside apart away forward ahead abroad overseas nationwide worldwide everywhere outdoors "
     "indoors online offline "
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
    // Said of something, they judge; before a noun they only describe.
    {bits(soft, quality), Inflection::none,
     "able unable accurate affordable accountable careful competent capable compelling considerate decisive effective "
     "elastic faithful feasible gentle handy helpful honest legible likely lovely marketable measured noble prepared "
     "profitable promising pure repeatable responsible right satisfied serious special suitable sustainable thorough "
     "traceable useful viable vocal"},
    // Plain adjectives, which describe and do not judge.
    {bits(quality), Inflection::none,
     "able-bodied absent actual acute administrative adverse aerobic aged alone alternate anonymous apparent "
     "applicable arbitrary architectural arctic artificial artistic asynchronous athletic atomic audible backward bare "
     "behavioural behavioral bilateral bilingual biological black blank blind blue brand-new bright broad brown busy "
     "central cheap chemical chief chronic civic civil coastal cognitive cold communal compact comparable complex "
     "compliant concrete concurrent conditional confidential consecutive constant contemporary contextual continuous "
     "conventional cool corrupt costly crucial cultural customizable damaged dangerous dark dead deaf dear declarative "
     "deep defensive definite delicate dense derelict deterministic diagnostic difficult discrete distant domestic "
     "downtown dull eastern ecological economic editable educational electric electrical electronic eligible emotional "
     "empirical endangered endless enormous ethnic evident exact excess excessive exclusive exempt expensive "
     "experimental extensive familiar famous fatal faulty federal female fiscal flaky floating foreign formal former "
     "frequent fundamental funny general generic genetic geographic giant glad golden gradual grand graphical "
     "grassroots grey gray green handheld hard harmful hazardous heavy hidden high-impact high-priority high-risk "
     "high-value historic historical holistic horizontal hot hourly huge human hybrid illegal immediate improper "
     "inactive incoming incomplete incorrect incremental independent indigenous indirect indoor informal inner "
     "insecure instant instrumental intact integral intellectual intelligent intense intensive interactive interim "
     "intermediate invalid invisible iterative junior large-scale latent lateral latest lazy legitimate lightweight "
     "linear liquid logical lonely long-lasting long-term loose low-carbon low-code low-cost low-hanging low-income "
     "low-level low-risk lucky magnetic male mandatory marginal marine massive maximal measurable mechanical medium "
     "medium-sized mental metropolitan mid-level mid-market mild military modest modular molecular multilingual "
     "municipal mutual natural necessary neutral noisy nominal northern notable numeric obvious occasional odd "
     "official on-call on-premise on-site on-time one-off one-time one-way open-access optional oral"},
    {bits(quality), Inflection::none,
     "ordinary organisational organizational outdated outdoor outer outgoing overdue overnight parallel parental "
     "part-time partial particular passive peer-reviewed pending periodic permanent persistent pink pivotal plain "
     "plant-based plausible polar political poor portable possible practical pregnant preliminary premature "
     "preventable "
     "preventive primary probable prominent proprietary provisional purple qualitative quantitative quiet random rapid "
     "rare raw real-time real-world realistic recent recurrent red redundant refundable related religious reluctant "
     "renewable reproducible right-sized rigid risky rough royal rural scarce scenic seasonal secondary selective "
     "self-managed self-paced self-serve semantic sensitive sequential severe sexual shallow short-term sick silent "
     "similar slow so-called solar southern spatial specific stale standalone static statistical statutory sterile "
     "sticky strict structural stubborn sturdy subsequent suburban sudden supplementary surgical swift symmetric "
     "synthetic systematic systemic tactical tall tangible taxable temporal temporary territorial textual thermal "
     "thick thin tight tiny toxic traditional tropical true two-factor two-way ugly ultimate unauthorised unauthorized "
     "underserved unfair unfinished unhealthy uniform unknown unlikely unlimited unplanned unread unresolved unsafe "
     "untested unused upper urgent usual vacant valid vast vegan vegetarian verbal vertical visual vulnerable "
     "watertight weak wealthy western wet white widespread wild wireless wooden wrong yellow young zero-waste "
     "zero-downtime zero-emission zero-trust german french spanish italian portuguese dutch chinese japanese korean "
     "russian "
     "arabic turkish greek swedish danish norwegian finnish czech hungarian romanian ukrainian hindi african asian "
     "american british european australian canadian indian brazilian mexican irish scottish welsh swiss austrian "
     "belgian latin nordic baltic"},
    // Plain nouns, which mean nothing to a plan and are known not to be names.
    {bits(noun), Inflection::noun,
     "accounting acquisition activity adjustment administration affair agriculture aircraft allocation allowance "
     "ambition ambulance analytics annotation appearance argument arm army arrangement arrow assumption attitude "
     "attribute authentication authorisation authorization bag baggage barrier basics bay beam beauty bedroom beef "
     "beer behalf behaviour behavior belief bell belt blood bounty brick bride burden calculation cancer candle canvas "
     "cargo carrot category century character cheese chess chest chicken childcare circle circumstance citizenship "
     "clay cloth clothes clue combination commerce committee commodity comparison compensation composition compound "
     "computer concept confirmation consent consequence conservation consideration constraint construction context "
     "continent convention cookie coordination correction correlation countryside coupon courage courtesy creation "
     "criterion curation currency custody decoration defence defense definition delegation delivery demographics "
     "departure dependency depth description desktop destination destruction detection determination dialect dialysis "
     "difference difficulty dignity dimension dirt disability discovery disk distinction drainage dynamics ecosystem "
     "embargo empire encryption enforcement entity envelope equation evaluation evolution excitement execution "
     "existence expansion expertise explanation explosion expression extent facility fever fibre fiber fiction "
     "football formation fortune fraction friendship funeral furniture garbage garlic gene golf governance grammar "
     "gravity grocery guilt guitar hardware heating heritage hierarchy hobby honey horizon hospitality identification "
     "imagination implementation implication importance independence indicator ingredient insight inspiration "
     "integrity intelligence intent intention intersection intervention introduction investigation invitation "
     "irrigation"},
    {bits(noun), Inflection::noun,
     "jacket jazz jewel joy jungle keyword knee lady laptop laundry lawn leaf legislation leisure liberty lifestyle "
     "limitation literature litigation location lottery luggage luxury machine machinery maintenance majority mall "
     "manner marriage mathematics matrix measurement mechanism mercy misconception mixture moderation motion mud "
     "multimedia mystery myth navigation negotiation norm notification notion nutrition obligation obstacle occasion "
     "occupation ocean onion opera opposition orchestra orientation origin outlook ownership palm paradigm parameter "
     "particle passion pasta patience payroll permission personality phenomenon philosophy phrase physics pillar pizza "
     "poetry portrait possibility pottery preference preparation prescription preservation prevention pride principle "
     "privilege procurement profession prohibition proof protection psychology publication publicity pumpkin "
     "punishment pursuit qualification racism radiation railway rainfall rationale realm rebellion receipt reception "
     "recession reconstruction recovery recreation reflection refrigerator regime rehabilitation reinforcement relief "
     "renovation replacement reproduction resistance responsibility restoration restriction retirement retrieval "
     "revision revolution ritual rumour salad sandwich scandal scenery selection shade significance silk situation "
     "sociology sodium solidarity species spectrum spirit stance storage stranger substance suggestion suite sunlight "
     "sunshine suspicion symmetry sympathy syndrome syntax telephone telescope temptation tendency territory terror "
     "textile therapy throat tobacco tolerance tomato tongue tourism tragedy trait transcription transformation "
     "transit transportation triangle tribute tropic trousers urgency validation variation venue wardrobe warranty "
     "weakness wealth weapon welfare wetland width wildlife"},
};

}  // namespace

std::span<const WordList> english_judgements() { return lists; }

}  // namespace goals::words
