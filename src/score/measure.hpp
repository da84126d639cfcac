// The score of one item by itself: what every item has, and what all but objectives are measured by.
#pragma once

#include "score/item_score.hpp"
#include "score/pace.hpp"
#include "score/subject.hpp"

namespace goals {

/// What holds for every item: success, dates, last check-in, what people stated, and whether it is left out (in
/// `status`). `parent` is null for items at the top.
ItemScore begin_score(const Subject& subject, const ItemScore* parent);

/// Measures by the method that recognises the item, and judges the result.
void measure_item(const Subject& subject, ItemScore& score);

/// The item as it would be measured against its first target: levels, progress, gap and score, and nothing else.
/// Nothing where no recorded change gave it another value than the one that `score` was measured against.
std::optional<ItemScore> measure_first_target(const Subject& subject, const ItemScore& score);

/// Replaces what was computed by the grade given by hand, if one is.
void apply_grade(const Item& item, ItemScore& score);

/// The course of an item whose score was begun.
Course course_of(const Document& document, const Item& item, const ItemScore& begun);

}  // namespace goals
