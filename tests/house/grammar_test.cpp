// PEGTL's own analysis of the grammars: no rule may loop without reading a byte.
#include <tao/pegtl/contrib/analyze.hpp>

#include "grammar/grammar.hpp"
#include "support/catch.hpp"

namespace {

/// The number of problems that the analysis finds; it tells them on standard error.
template <class Rule>
std::size_t problems_of() {
  return tao::pegtl::analyze<Rule>(1);
}

struct endless : tao::pegtl::star<tao::pegtl::opt<tao::pegtl::one<'a'>>> {};

}  // namespace

TEST_CASE("every production for a line makes progress") {
  CHECK(problems_of<goals::grammar::comment_line>() == 0);
  CHECK(problems_of<goals::grammar::note_line>() == 0);
  CHECK(problems_of<goals::grammar::bullet_line>() == 0);
  CHECK(problems_of<goals::grammar::labelled_line>() == 0);
  CHECK(problems_of<goals::grammar::log_line>() == 0);
}

TEST_CASE("the analysis does find a rule that loops") { CHECK(tao::pegtl::analyze<endless>(-1) > 0); }
