// What the judges of form share: the verdict, and what they all ask about the number of a sentence.
#pragma once

#include "statement/reading.hpp"

namespace goals {

struct Judgement {
  Form form = Form::not_understood;
  Reason reason = Reason::unclear;
  std::size_t token = Clause::npos;  ///< the word that decided
};

constexpr Traits change_verbs = bits(Trait::increase, Trait::decrease, Trait::improve);
/// What a number of them was brought about by others.
constexpr Traits results = bits(Trait::yield, Trait::audience, Trait::metric, Trait::money);
/// The value of "annual" among the words of frequency.
constexpr int yearly = 6;
constexpr Traits own_things = bits(Trait::deliverable, Trait::occasion);

/// The sentence says how much: a number, or all or none.
inline bool has_amount(const Reading& reading) { return reading.target != nullptr || reading.totality != Clause::npos; }
/// The target counts more than one thing.
bool counts_many(const Reading& reading);
/// The target counts things, or is a share of things.
bool counts_things(const Reading& reading);
/// The target is a number of things, no share of them.
bool counts_number(const Reading& reading);
/// The participle that says what was done with the counted things: "3 papers accepted", "200 samples sequenced"; `npos`
/// where none stands.
std::size_t find_participle(const Reading& reading, std::size_t noun);
/// Does a count of `noun` with that participle count own work? "500 samples sequenced" does, "3 papers accepted" does
/// not.
bool counts_own_work(const Reading& reading, std::size_t noun, std::size_t participle);
/// "2 paintings in a gallery", "20 patches from newcomers": others decide what appears there, or made it.
bool appears_elsewhere(const Reading& reading, std::size_t noun);
/// "5,000 messages per second", "a million requests a day": nobody works that fast.
bool is_throughput(const Reading& reading, std::size_t noun);
/// "after each meeting", "at every show": it recurs with what token `i` leads to.
bool follows_event(const Reading& reading, std::size_t i);
/// "every week", "monthly": the work is said to recur.
bool repeats(const Reading& reading);
/// "every week", "each Sunday", but not "weekly": one thing that is done each time.
bool says_each_time(const Reading& reading);

/// "Increase NPS …": the class of the verb and what it is done to.
Judgement judge_command(const Reading& reading);
/// "Customers renew …": who or what the subject is, and what is said of it.
Judgement judge_assertion(const Reading& reading);
/// "12 streams", "Mac signing": the noun, and whether a number stands with it.
Judgement judge_phrase(const Reading& reading);

}  // namespace goals
