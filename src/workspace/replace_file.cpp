// Compares bytes, not times: what counts is whether something would be lost.
#include "workspace/replace_file.hpp"

#include <fmt/format.h>

#include <string>

#include "text/utf8.hpp"
#include "workspace/read_file.hpp"
#include "workspace/write_file.hpp"

namespace goals {

Outcome replace_file(const std::filesystem::path& path, std::string_view shown, const EditedText& text) {
  const Result<std::string> now = read_file(path, std::string(shown));
  if (!now) return now.error();
  // Two names may be links to one file, which then has its new text already.
  if (*now == text.text()) return std::nullopt;
  if (*now != text.original()) {
    return Error{fmt::format("`{}` was changed by somebody else while it was looked at", printable(shown)),
                 "nothing is lost: run it again"};
  }
  return write_file(path, text.text());
}

}  // namespace goals
