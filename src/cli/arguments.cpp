// Options by their names.
#include "cli/arguments.hpp"

#include <utility>

namespace goals {

const std::vector<std::string>& Arguments::values(const CommandOption& option) const {
  static const std::vector<std::string> none;
  const auto found = values_.find(option.name);
  return found == values_.end() ? none : found->second;
}

std::string Arguments::value(const CommandOption& option) const {
  const std::vector<std::string>& all = values(option);
  return all.empty() ? std::string{} : all.back();
}

void Arguments::add(const CommandOption& option, std::vector<std::string> values) {
  values_[option.name] = std::move(values);
}

}  // namespace goals
