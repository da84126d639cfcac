// English verbs of all walks of life, by what counting them means; broad on purpose, since plans use any verb.
#include "statement/words/english_lists.hpp"

namespace goals::words {
namespace {

using enum Trait;

constexpr WordList lists[] = {
    // Verbs that any plan may use, by what counting them means; broad on purpose.
    {bits(make), Inflection::verb,
     "defend author transfer upload reshape redefine expedite feature compete wind/wound/wound phase "
     "tie/tied/tied bootstrap "
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
     "showcase shut/shut/shut simulate sketch slot socialise solicit sort spec split stabilise stabilize staff stamp "
     "standardise "
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
     "pray floss brush drink/drank/drunk weigh stand/stood/stood sit/sat/sat wake/woke/woken rise/rose/risen "
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
     "involve "
     "include empathise sympathise accompany govern steer administer regulate enforce police protect "
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
     "undertake/undertook/undertaken chair facilitate circulate convene send/sent/sent take/took/taken hold/held/held "
     "host publish write/wrote/written run/ran/run give/gave/given post "
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
     "pay/paid/paid settle reimburse repair collect dispatch invoice confirm "
     "detect recover restore merge patch remediate mitigate load render complete serve"},
    // What only others do with one's things: a count of it is a result.
    {bits(behave), Inflection::verb,
     "occupy inhabit patronise patronize accept admire adopt applaud award grant shortlist commend nominate appreciate "
     "bookmark cite co-sign cosign "
     "credit download emulate endorse favorite "
     "favourite follow fork hear/heard/heard heed imitate like love mention praise prefer quote rate recommend redeem "
     "renew replicate repost reproduce retweet reuse star upvote use view watch"},
    // What happens, is felt, or stands: verbs that say nothing of work.
    {0, Inflection::verb,
     "accede adjourn allege coalesce conceive concede convalesce denote entail intervene leapfrog outlive outperform "
     "piggyback plateau abandon appear arise/arose/arisen arrive ask await become/became/become behave belong bounce "
     "break/broke/broken "
     "breed/bred/bred burn change coexist cohabit complain comply concern consist cross cry/cried/cried defect depart "
     "depend deserve die/died/died differ dine disagree disappear dislike dissolve doubt drown dry dwell emerge endure "
     "enter equal erupt escape exist expect expire fail fear fit flee/fled/fled float flourish flow fly/flew/flown "
     "forget/forgot/forgotten freeze/froze/frozen function germinate happen hatch hate hesitate hope idle imply "
     "inherit intend lack lapse laugh lie/lay/lain linger locate mean/meant/meant melt occur owe perish persist "
     "possess prevail proceed prosper re-offend recall refuse regret reject relapse reoffend resemble reside rest "
     "result reveal revolve roam seem sense shine/shone/shone shop sink/sank/sunk smell smile stall stare stem "
     "strike/struck/struck struggle succeed suffer suffice suit survive suspect swear/swore/sworn tell/told/told tend "
     "thrive tolerate unfollow unsubscribe upsize value vanish vary wait want wish wonder worry yield"},
    // One thing is done with one go; several of them are counted work.
    {bits(make, work), Inflection::verb,
     "abridge aggregate air allocate amend amortise anchor animate append apportion apprehend arbitrate arrange "
     "articulate ascertain asphalt assay attach auction authenticate authorise authorize award ban barcode "
     "batch bind/bound/bound blacklist blend board bolt bore braid breed/bred/bred broadcast/broadcast/broadcast "
     "bulldoze bury/buried/buried bypass calculate calibrate cancel carve cast/cast/cast cater centre channel charter "
     "chop christen classify clip clone co-author co-create co-design co-develop co-found coat coauthor codesign "
     "cofound collate color colour comb combine commence commission compare compost compute computerise condense "
     "consecrate conserve convene convey copy copyedit correct corroborate crawl cross-check crosscheck crosslink "
     "culture cure customise customize deacidify deactivate debrief decipher decode deconstruct decorate dedup dedupe "
     "deduplicate defragment delegate delimit delineate demarcate demerge demolish demount deorbit depict deport "
     "dereference derive descale describe desilt destroy detach detail dethatch devise diagram dictate dig/dug/dug "
     "digest direct disable disassemble discard disclose disconnect discover disinfect dislodge dismantle dismiss "
     "dispatch dispense display dispose dissect distil distill dither divest divide dock dose downsample drain drape "
     "dredge dress drill dub dump duplicate dust dye edge electrify embalm embark emboss embroider "
     "empty/emptied/emptied enclose endow engrave erase estimate etch evacuate excavate exhume expatriate expropriate "
     "extinguish extrude fabricate facelift familiarise fertilise fertilize fetch field fill finance fireproof "
     "fit/fitted/fitted flash flatten flock flood floodproof fold forecast/forecast/forecast foreclose format forward "
     "free freight fry/fried/fried fumigate furlough fuse galvanise garnish gazette geocode geotag germinate gift gild "
     "glaze glue graft graze grease grind/ground/ground grit groom ground group grout hang/hung/hung hatch hem hoist "
     "home hydrate illustrate image impeach import impound impregnate incinerate indict infect inoculate instantiate "
     "institutionalise inter interconnect intern interpolate interpret inventory irrigate itemise itemize key knead "
     "knot laminate lash launder legislate lend/lent/lent levy liberate line liquidate loan lubricate man marinate "
     "match mediate medicate mend microchip microwave mill mine mix modify moisten monetise monetize motorise mulch "
     "mull naturalise navigate neuter notify nurse offset orient ornament overwrite paginate parse pasteurise "
     "pedestrianise peel photocopy pierce plumb poach polish poll pollard pour preach precompute prefill premiere "
     "prepay/prepaid/prepaid prescribe preselect privatise project pronounce pulp pump purge purify quantise query "
     "race randomise ration raze re-edit readmit realign rear rearrange reassemble reassess reassign rebalance reboot "
     "rebut recall recap recapitalise recharge reclaim recommission recondition reconnect reconvene recount rectify "
     "redecorate redeem redevelop redo/redid/redone redraw/redrew/redrawn reedit reelect refill refinance refloat "
     "refold reforest reformat refuel rehabilitate rehydrate reimburse reindex reintegrate reintroduce relight reline "
     "remit repatriate repave repay/repaid/repaid repeal replaster replay repoint reprint reprocess republish rescan "
     "reschedule rescore reseal reseed resell/resold/resold resettle reshoot resole respray restring resume resurrect "
     "retag retake retell retile retouch retrieve retype reupholster reupload revoke rewild rinse rip roast rotate "
     "route salvage sand sandblast sanitise sanitize scour scrape screw sculpt season seat section service shear "
     "shelve shine short shovel shred shunt sieve silence simmer skim slaughter slice smelt snap soak solder sole "
     "sort-out soundproof space spay splice spread/spread/spread sprinkle stack starch sterilise sterilize stitch "
     "straighten strain strap stripe structure sublet submerge subpoena subtitle suck sue summon suspend synthesise "
     "tailor tally tame tap tar tarmac tear/tore/torn televise tend terrace thatch thaw thread throw/threw/thrown tick "
     "till tint title tokenise tour transcode transmit transport type unbox unclog underpin unearth unmask unplug "
     "unveil upcycle upholster vacate vacuum varnish vend vet videotape wallpaper warn wash waterproof "
     "weave/wove/woven weld whip whitewash winterise wipe withdraw/withdrew/withdrawn"},
    {bits(work, contact), Inflection::verb, "ring/rang/rung dial buzz chat chase doorstep knock"},
    {bits(make, contact), Inflection::verb, "source"},
    // What a body does.
    {bits(work), Inflection::verb,
     "bang bounce bow box breathe crawl creep/crept/crept dribble duck flex float gallop hop hum hurdle jab jog juggle "
     "kick kneel/knelt/knelt lunge march nap paddle pedal pose punch rap rest shout shrug skateboard slackline "
     "snorkel snowboard spar splash spit/spat/spat sprint squat stomp stroll surf swing/swung/swung tap tiptoe toss "
     "trot tumble twist wade wave whistle wrestle yawn yell"},
    // Attention and effort: they end when somebody stops.
    {bits(attend), Inflection::verb,
     "accommodate acquaint anticipate assure befriend build-on challenge cherish co-operate comfort comprehend "
     "concentrate confer conform confront contemplate cope dabble deal/dealt/dealt delegate deliberate empathize "
     "enquire excel familiarise familiarize grapple highlight improve-on incubate innovate inquire instil instill "
     "lend/lent/lent nourish persevere persist persuade pioneer position praise probe reach-out reassure regard remind "
     "scout spearhead spread/spread/spread struggle target tinker tour value wonder worry wrestle"},
    // A quantity goes up or down.
    {bits(increase), Inflection::verb,
     "accumulate ascend boom brighten build-up bump-up double flourish lengthen proliferate prolong quadruple "
     "quintuple rebound redouble soar spike treble triple upscale"},
    {bits(decrease), Inflection::verb,
     "bring-down compress deaccelerate depreciate descend dim dip downscale dwindle ease-off ebb fade narrow nosedive "
     "plummet plunge rein shave shed/shed/shed slide slip slump subside tighten-up tumble whittle wither"},
    {bits(improve), Inflection::verb,
     "beautify brighten declutter-up enliven heal hone humanise polish-up professionalise professionalize reenergise "
     "reinvigorate rejuvenate revive tidy unclutter"},
    // Data, software and the paper of an office.
    {bits(make, work), Inflection::verb,
     "anonymise anonymize backtest canonicalise canonicalize caption compartmentalise cross-reference dedupe "
     "decouple defrag delist demystify declassify disburse discontinue disentangle dogfood earmark encapsulate "
     "fact-check fingerprint gamify geofence ghostwrite/ghostwrote/ghostwritten greenlight interlink invalidate "
     "kickstart notate offboard personalise personalize pinpoint pivot playtest plot preregister promulgate "
     "reaccredit reactivate reallocate reappoint recertify recompute rediscover redline regenerate reorient "
     "reposition requalify rescope reshuffle retarget revalidate reverse-engineer shortlist smoke-test soft-launch "
     "spot-check storyboard stress-test subcontract subsidise timestamp transpose "
     "troubleshoot/troubleshot/troubleshot underwrite/underwrote/underwritten vectorise vectorize waive webcast "
     "whiteboard withhold/withheld/withheld co-chair co-lead/co-led/co-led co-write/co-wrote/co-written "
     "commemorate contextualise crowdfund adjudicate apportion appraise attest disseminate enshrine entrench "
     "incentivise incentivize invigilate memorialise neutralise ordain mobilise mobilize"},
    // House, garden, workshop and the public space.
    {bits(make, work), Inflection::verb,
     "airlift babysit/babysat/babysat blanch buff cleanse deburr decarbonise decarbonize deep-clean detoxify "
     "doodle drywall fasten ferment forge fortify glean handcraft herd immunise infill landscape loosen manicure "
     "mop oxygenate perforate plaster raft revegetate rig spin-off steam-clean stockpile stocktake stow subdivide "
     "tow unpick waymark weatherproof winnow x-ray zip jet-wash"},
    // Done with people.
    {bits(work, contact), Inflection::verb,
     "accompany chaperone cross-train escort headhunt instruct interrogate video-call carpool matchmake name-check"},
    // What a body does.
    {bits(work), Inflection::verb,
     "hillwalk jot moonlight mountaineer paddleboard ramble roleplay scuba-dive skydive circumnavigate kitesurf "
     "sunbathe teleconference keynote microblog home-school"},
    // Attention and effort: they end when somebody stops.
    {bits(attend), Inflection::verb,
     "appreciate caretake empathise enthuse impart improvise justify philosophise sensitise specialise specialize "
     "superintend vouch complement entrust hypothesise"},
    // Food and drink, handwork, and what one takes upon oneself.
    {bits(work), Inflection::verb,
     "binge chew consume critique devour gulp ingest nibble savour savor sip snack swallow crochet embroider "
     "bowl dive hug judge lecture ride/rode/ridden hand-sew quilt scrapbook whittle pentest red-team threat-model "
     "self-study"},
    {bits(make, work), Inflection::verb,
     "alter borrow carry chart clear cover crack declare ditch exclude filter flag flip frame internalise internalize "
     "kill lock marry mock narrate opt postpone predict prohibit scrub seize shake strip trade tweak uncover unwind "
     "externalise externalize handmake/handmade/handmade hack lacquer prototype refocus undertake/undertook/undertaken "
     "wireframe"},
    {bits(sway), Inflection::verb,
     "nail compel conquer differentiate dominate ignite impress outshine/outshone/outshone overcome/overcame/overcome "
     "spark "
     "tempt thwart transcend unite"},
    {bits(reach), Inflection::verb, "bridge fulfil fulfill"},
    {bits(improve), Inflection::verb, "level"},
    {bits(maintain), Inflection::verb, "control"},
    {bits(obtain), Inflection::verb, "cross-sell upsell/upsold/upsold"},
    // Attention, and what one lets be.
    {bits(attend), Inflection::verb,
     "apologise apologize balance bargain convince cheer echo elaborate emphasise emphasize face "
     "forgive/forgave/forgiven "
     "journey obey oppose relax resist wander"},
    {0, Inflection::verb,
     "afford assert assume bear/bore/borne blame bother cheat correspond deny desire encounter hurt/hurt/hurt ignore "
     "notice pretend procrastinate promise relate steal/stole/stolen suppose surround symbolise symbolize "
     "undergo/underwent/undergone wear/wore/worn"},
    // It gets better, and nobody says by how much.
    {bits(improve), Inflection::verb, "derisk de-risk destigmatise desegregate equalise invigorate"},
};

}  // namespace

std::span<const WordList> english_deeds() { return lists; }

}  // namespace goals::words
