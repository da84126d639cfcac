// English qualities, states and adverbs: what can be verified, and what is a judgement without a criterion.
#include "statement/words/english_lists.hpp"

namespace goals::words {
namespace {

using enum Trait;

constexpr WordList lists[] = {
    // Judgements without a criterion, and states that can be verified.
    {bits(vague, quality), Inflection::none,
     "enough good great better best excellent outstanding amazing awesome fantastic exceptional effective effectively "
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
     "relaxed attentive caring cheerful calm cosy cozy courteous curious disciplined durable eager elegant energetic "
     "equitable ethical fair flawless focused fresh fruitful generous gentle grateful harmonious honest humane joyful "
     "just kind lively livable liveable loyal mindful neat open-minded organised organized passionate peaceful playful "
     "polite powerful pragmatic precise predictable prompt punctual receptive rested rigorous serene sharp skilful "
     "skillful snappy sound spotless steady straightforward streamlined supportive tidy tolerant trustworthy "
     "understandable unified united upbeat vigorous vivid warm well-rounded well-run wise worthwhile bulletproof "
     "rock-solid best-of-breed customer-centric data-driven people-first user-centric digital-first future-proof "
     "evidence-based connected collaborative cooperative credible dependable ambitious aspirational authentic balanced "
     "bold brilliant charming committed convincing dedicated desirable distinctive diligent empathetic encouraging "
     "enduring fearless fulfilled fulfilling fulfilled genuine hospitable humble immersive influential ingenious "
     "invigorating magical nimble nourishing original perfect persuasive premium pristine profound rewarding sane "
     "satisfying savvy self-confident smart sophisticated stimulating stunning tasteful tasty timely top-quality "
     "transformative transformational unique uplifting versatile visionary vital well-designed well-informed "
     "well-maintained well-organised well-organized well-prepared well-rested well-trained"},
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
};

}  // namespace

std::span<const WordList> english_judgements() { return lists; }

}  // namespace goals::words
