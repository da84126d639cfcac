// What a command asks to be attained: a skill, an answer, a title, something that grows.
#pragma once

#include "statement/reading.hpp"

namespace goals {

/// "Learn SQL", "learn to swim": one skill, against "learn more about SQL" and "learn from users".
bool learns_skill(const Reading& reading);
/// "Know which segment to serve": there is an answer, or there is none.
bool knows_answer(const Reading& reading);
/// "Become a certified trainer": somebody else says so.
bool becomes_certified(const Reading& reading);
/// "Become a nurse", "become a member": one is, or one is not; a leader or a better cook is a judgement.
bool takes_role(const Reading& reading);
/// "20 push-ups in a row", "swim 1 km without a break": what a body can do.
bool at_one_go(const Reading& reading);
/// "Drop support for old browsers", "extend the parser": a thing is gone or there, no quantity changes.
bool changes_thing(const Reading& reading);
/// "Run for mayor", "stand for the board".
bool stands_for_election(const Reading& reading);
/// "Create greater cohesion": nothing that could be handed over.
bool makes_more(const Reading& reading);
/// "Make the compiler three times faster".
bool multiplies(const Reading& reading);
/// "Push F1 to 0.9", "take occupancy to 80%": what stands before the number has a level.
bool moves_level(const Reading& reading);
/// "Do not renew the lease": one thing that is not done.
bool leaves_undone(const Reading& reading);
/// "Build relationships", "establish a culture of feedback": it grows, and no day shows that it is there.
bool builds_up(const Reading& reading);

/// "Stay healthy", "keep the team happy": a state, not a thing that is looked after.
bool keeps_state(const Reading& reading);
/// "Have lunch with a client twice a month".
bool recurs_by_number(const Reading& reading);
/// "Win an award", "earn the first dollar": others give it.
bool is_awarded(const Reading& reading);
/// "Build an emergency fund": an amount of money, though nobody says how much.
bool builds_money(const Reading& reading);
/// "Get feedback from 5 customers": they are asked.
bool asks_people(const Reading& reading);
/// "Enable members to export their data": a function is there.
bool gives_ability(const Reading& reading);
/// "Build a product that people love": others decide.
bool is_loved(const Reading& reading);
/// "Get our maps used in more schools": others take it up.
bool spreads(const Reading& reading);
/// "Live a healthier life": no thing is made better.
bool betters(const Reading& reading);
/// "Spend 25% less on storage".
bool compares_share(const Reading& reading);

}  // namespace goals
