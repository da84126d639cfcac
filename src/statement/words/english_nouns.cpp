// English nouns by what a number of them means: a result, an audience, a thing made, a thing done.
#include "statement/words/english_lists.hpp"

namespace goals::words {
namespace {

using enum Trait;

constexpr WordList lists[] = {
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
     "testimonial referral contribution "
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
     "interview meeting date call demo workshop webinar event meetup conference talk presentation session training "
     "visit "
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
     "math covid formula ipv svc stage milestone sprint wave track rfc rfcs pep adr jep cve iec nist sox ecma posix "
     "wcag din ansi astm cmmi bsi as9100 bill act decree directive regulation paragraph clause lot bus tram platform "
     "gate runway route fig figure no. # week day series batch release rc "
     "gate option appendix schedule article title rev model unit line floor zone district ward region cohort group "
     "generation gen"},
};

}  // namespace

std::span<const WordList> english_nouns() { return lists; }

}  // namespace goals::words
