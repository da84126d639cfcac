// The style and the script of the page, which the build takes from page.css and page.js as they are.
#pragma once

#include <string>
#include <string_view>

namespace goals::html {

struct Asset {
  std::string_view text;
  std::string_view sha256;  ///< 64 hexadecimal digits
};

extern const Asset page_style;
extern const Asset page_script;

/// `'sha256-…'`, as a Content-Security-Policy names a text that may stand in the page.
std::string policy_hash(const Asset& asset);

}  // namespace goals::html
