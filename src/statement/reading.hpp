// The state that the passes over one sentence share: what is found so far, and where the clause's parts stand.
#pragma once

#include "statement/phrases.hpp"
#include "statement/statement.hpp"

namespace goals {

enum class ClauseKind : std::uint8_t {
  imperative,   ///< "Increase NPS …", "I will publish …"
  declarative,  ///< "Customers renew …", "Roles are documented"
  nominal,      ///< "12 streams", "Uptime 99.9%"
};

/// SentenceToken indices; `npos` where a part is missing.
struct Clause {
  static constexpr std::size_t npos = 255;

  ClauseKind kind = ClauseKind::nominal;
  std::size_t first = 0;            ///< after tags, labels and "I will"
  std::size_t last = 0;             ///< one past the last token that counts
  std::size_t verb = npos;          ///< the verb that carries the meaning
  std::size_t auxiliary = npos;     ///< `is`, `can`, `has` before it
  std::size_t subject_head = npos;  ///< noun
  std::size_t object_first = npos;  ///< what follows the verb
  std::size_t object_head = npos;   ///< noun
  bool personal = false;            ///< said in the first person: "I will", "we"
  bool continuing = false;          ///< "continue to monitor"
  bool negated = false;             ///< "do not", "never"
  bool able = false;                ///< "I can"
};

struct Reading {
  Sentence sentence;
  DatePhrases dates;
  QuantityPhrases quantities;
  Clause clause;
  const DatePhrase* deadline = nullptr;
  const QuantityPhrase* target = nullptr;
  const QuantityPhrase* baseline = nullptr;
  std::size_t totality = Clause::npos;     ///< the token of `all`, `every`, `no` that sets the target
  std::size_t counted = Clause::npos;      ///< the noun that target or totality counts
  std::size_t placeholder = Clause::npos;  ///< a number left open: `X%`
  bool paired = false;                     ///< "from A to B"
  bool direct = false;                     ///< what is counted is the verb's own object, not part of an adjunct

  const SentenceToken& token(std::size_t i) const { return sentence.at(i); }
  Traits traits(std::size_t i) const { return sentence.at(i).traits; }
  Traits verb() const { return traits(clause.verb); }
  Traits subject() const { return traits(clause.subject_head); }
  Traits object() const { return traits(clause.object_head); }
};

constexpr bool has(Traits traits, Trait trait) { return (traits & bit(trait)) != 0; }

/// The head of the noun phrase that begins at `first`: its last noun before a preposition, a verb, a sign or `last`.
std::size_t noun_head(const Sentence& sentence, std::size_t first, std::size_t last = Clause::npos);

/// Where the object of a verb begins: past "/update" in "create/update".
std::size_t after_verb(const Sentence& sentence, std::size_t verb);

/// "Make the archive easier to search": the word that says it gets better, `npos` where none does.
std::size_t find_made_better(const Reading& reading);

/// "Ship faster", "play more attractive football": the word that says how it is done better, `npos` where none does.
std::size_t find_done_better(const Reading& reading);

void find_clause(Reading& reading);
/// The date that is the deadline, or null.
const DatePhrase* choose_deadline(const Reading& reading);
void find_target(Reading& reading);
void set_target(const Reading& reading, Statement& statement);
void set_direction(const Reading& reading, Statement& statement);
void set_form(const Reading& reading, Statement& statement);
void set_measurable(const Reading& reading, Statement& statement);
void set_metric(const Reading& reading, Statement& statement);
void set_others(const Reading& reading, Statement& statement);

}  // namespace goals
