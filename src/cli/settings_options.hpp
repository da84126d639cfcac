// The options that say which settings hold: flags are little settings files that win over those on the disk.
#pragma once

#include "base/result.hpp"
#include "cli/arguments.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "workspace/configuration/configuration.hpp"
#include "workspace/configuration/find_settings.hpp"

namespace goals::options {

inline constexpr CommandOption config{"--config", "FILE|KEY=VALUE",
                                      "a settings file in place of every goals.toml, or one setting that wins over "
                                      "them (`rules.stale-check-in.days=21`); may be repeated",
                                      true};
inline constexpr CommandOption isolated{"--isolated", "", "read no goals.toml"};
inline constexpr CommandOption select{
    "--select", "RULES", "run only these rules and categories, with commas between; `all` is every rule", true};
inline constexpr CommandOption ignore{"--ignore", "RULES", "do not run these rules and categories", true};
inline constexpr CommandOption severity{"--severity", "RULE=LEVEL",
                                        "how severe the findings of a rule are: error, warning, info or off", true};
inline constexpr CommandOption preview{"--preview", "", "also run the rules in preview"};

/// What these options say; those that a command does not have count as not given.
Result<SettingsRequest> read_settings_request(const Arguments& arguments, const Console& console);

/// Shows what is wrong with settings, on standard error, as findings are shown.
void report_settings(const Workspace& sources, std::span<const Diagnostic> diagnostics, Console& console);

}  // namespace goals::options
