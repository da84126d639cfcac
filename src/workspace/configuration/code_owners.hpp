// Who a CODEOWNERS file names; reads no file, and does not care what they own.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace goals {

/// The handles (`@ada`, `@library/staff`) of a CODEOWNERS file as GitHub and GitLab read it, sorted, each once.
/// Addresses of e-mail are nobody's handle and are left out.
std::vector<std::string> code_owners(std::string_view text);

}  // namespace goals
