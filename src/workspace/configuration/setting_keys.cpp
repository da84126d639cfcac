// The table of keys. A new setting is a row here, and what its row sets.
#include "workspace/configuration/setting_keys.hpp"

#include <array>
#include <utility>

namespace goals {
namespace {

constexpr ScoreOptions score_defaults{};

constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 2> namings{"end", "start"};
constexpr std::array<std::string_view, 0> nobody{};

template <double ScoreOptions::*Member>
void set_score(SharedSettings& settings, const OptionSetting& value) {
  settings.score.*Member = std::get<double>(value);
}

template <int ScoreOptions::*Member>
void set_score(SharedSettings& settings, const OptionSetting& value) {
  settings.score.*Member = std::get<int>(value);
}

void set_fiscal_start(SharedSettings& settings, const OptionSetting& value) {
  for (std::size_t i = 0; i < months.size(); ++i) {
    if (months[i] == std::get<std::string>(value)) settings.model.fiscal_year_start_month = static_cast<int>(i) + 1;
  }
}

void set_fiscal_naming(SharedSettings& settings, const OptionSetting& value) {
  settings.model.fiscal_year_named_by_start = std::get<std::string>(value) == "start";
}

/// For a key that is an option of a rule and nothing else.
void set_nothing(SharedSettings&, const OptionSetting&) {}

template <std::size_t Kind>
void set_words(SharedSettings& settings, const OptionSetting& value) {
  const Words words = std::get<OwnedWords>(value).views();
  settings.extra_words[Kind].assign(words.begin(), words.end());
}

/// The key under which words of a kind are added to those that the reader of sentences knows.
template <std::size_t Kind>
constexpr SettingKey words_key(std::string_view name) {
  return {{.name = name, .value = Words{nobody}, .summary = extra_word_kinds[Kind].summary}, {}, set_words<Kind>};
}

constexpr double whole_share = 1;
constexpr double longest_days = 3660;

constexpr std::array keys{
    SettingKey{{.name = "required-version",
                .value = std::string_view{},
                .summary = "the versions of the program that may read this: `>=0.1`, or several with commas between"}},
    SettingKey{{.name = "extend",
                .value = std::string_view{},
                .summary = "another settings file, whose settings hold where this one says nothing"}},
    SettingKey{{.name = "root",
                .value = false,
                .summary = "the workspace begins here, even if a directory above holds a goals.toml too"}},
    SettingKey{{.name = "output-format",
                .value = std::string_view{},
                .summary = "how `goals check` writes to standard output where no `--output-format` is given"},
               {},
               [](SharedSettings& s, const OptionSetting& value) { s.output_format = std::get<std::string>(value); }},
    SettingKey{{.name = "baseline",
                .value = std::string_view{},
                .summary = "the file of findings that `goals check` lets pass, relative to this one"},
               {},
               [](SharedSettings& s, const OptionSetting& value) { s.baseline = std::get<std::string>(value); }},
    SettingKey{{.name = "preview",
                .value = false,
                .summary = "also run the rules in preview, which otherwise run only where they are named"},
               {},
               [](SharedSettings& s, const OptionSetting& value) { s.preview = std::get<bool>(value); }},
    SettingKey{
        {.name = "people",
         .value = Words{nobody},
         .summary = "everybody who may own a goal (`@ada`), for the rule `unknown-owner`; where it is missing, those "
                    "whom the CODEOWNERS file of the repository names"},
        {},
        set_nothing},
    SettingKey{{.name = "fiscal-year.start",
                .value = std::string_view{},
                .summary = "the month in which `FY27` and its quarters begin; without it they are errors"},
               months,
               set_fiscal_start},
    SettingKey{{.name = "fiscal-year.named-by",
                .value = std::string_view{"end"},
                .summary = "is FY27 the fiscal year that ends in 2027, or the one that starts in it"},
               namings,
               set_fiscal_naming},
    SettingKey{{.name = "cadence.days",
                .value = score_defaults.cadence_days,
                .least = 1,
                .most = longest_days,
                .summary = "days within which a check-in is due"},
               {},
               set_score<&ScoreOptions::cadence_days>},
    SettingKey{{.name = "cadence.short-goal-days",
                .value = score_defaults.short_cadence_days,
                .least = 1,
                .most = longest_days,
                .summary = "the same for short goals"},
               {},
               set_score<&ScoreOptions::short_cadence_days>},
    SettingKey{{.name = "cadence.short-goal",
                .value = score_defaults.short_goal_days,
                .least = 1,
                .most = longest_days,
                .summary = "a goal that lasts fewer days than this is short"},
               {},
               set_score<&ScoreOptions::short_goal_days>},
    SettingKey{{.name = "score.amber-from",
                .value = score_defaults.amber_from,
                .most = whole_share,
                .summary = "where red ends and amber begins"},
               {},
               set_score<&ScoreOptions::amber_from>},
    SettingKey{{.name = "score.committed-success",
                .value = score_defaults.committed_success,
                .most = whole_share,
                .summary = "where green begins for committed objectives, SMART goals and KPIs"},
               {},
               set_score<&ScoreOptions::committed_success>},
    SettingKey{{.name = "score.aspirational-success",
                .value = score_defaults.aspirational_success,
                .most = whole_share,
                .summary = "where green begins for aspirational objectives"},
               {},
               set_score<&ScoreOptions::aspirational_success>},
    SettingKey{{.name = "pace.ahead",
                .value = score_defaults.ahead,
                .most = 10,
                .summary = "the least ratio of progress to expected progress that is ahead"},
               {},
               set_score<&ScoreOptions::ahead>},
    SettingKey{{.name = "pace.on-track",
                .value = score_defaults.on_track,
                .most = 10,
                .summary = "the least such ratio that is on track"},
               {},
               set_score<&ScoreOptions::on_track>},
    SettingKey{{.name = "pace.at-risk",
                .value = score_defaults.at_risk,
                .most = 10,
                .summary = "the least such ratio that is at risk and not off track"},
               {},
               set_score<&ScoreOptions::at_risk>},
    SettingKey{{.name = "pace.too-early",
                .value = score_defaults.too_early,
                .most = whole_share,
                .summary = "the share of the time before which there is no verdict"},
               {},
               set_score<&ScoreOptions::too_early>},
    SettingKey{{.name = "forecast.check-ins",
                .value = score_defaults.forecast_check_ins,
                .least = 2,
                .most = 1000,
                .summary = "the fewest check-ins that a forecast stands on"},
               {},
               set_score<&ScoreOptions::forecast_check_ins>},
    SettingKey{{.name = "forecast.time",
                .value = score_defaults.forecast_time,
                .most = whole_share,
                .summary = "the share of the time that these must span"},
               {},
               set_score<&ScoreOptions::forecast_time>},
    words_key<0>("words.vague"),
    words_key<1>("words.metrics"),
    words_key<2>("words.adverse-metrics"),
    words_key<3>("words.audiences"),
    words_key<4>("words.staff"),
    words_key<5>("words.deliverables"),
    words_key<6>("words.occasions"),
    words_key<7>("words.results"),
    words_key<8>("words.increase-verbs"),
    words_key<9>("words.decrease-verbs"),
    words_key<10>("words.improve-verbs"),
    words_key<11>("words.making-verbs"),
    words_key<12>("words.activity-verbs"),
    words_key<13>("words.gaining-verbs"),
};

/// Each key of words is called like its kind, and no kind lacks one.
constexpr bool words_keys_fit() {
  std::size_t kind = 0;
  for (const SettingKey& key : keys) {
    if (!key.option.name.starts_with("words.")) continue;
    if (kind == extra_word_kinds.size() || key.option.name.substr(6) != extra_word_kinds[kind].name) return false;
    ++kind;
  }
  return kind == extra_word_kinds.size();
}
static_assert(words_keys_fit());

constexpr std::array<SharedOption, 4> shared{{{"cadence.days", "stale-check-in", "days"},
                                              {"cadence.short-goal-days", "stale-check-in", "short-goal-days"},
                                              {"cadence.short-goal", "stale-check-in", "short-goal"},
                                              {"people", "unknown-owner", "people"}}};

}  // namespace

std::span<const SettingKey> setting_keys() { return keys; }

const SettingKey* find_setting_key(std::string_view name) {
  for (const SettingKey& key : keys) {
    if (key.option.name == name) return &key;
  }
  return nullptr;
}

std::span<const SharedOption> shared_options() { return shared; }

}  // namespace goals
