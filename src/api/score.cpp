// Scores and reports as plain data.
#include "score/score.hpp"

#include <utility>

#include "api/sources.hpp"
#include "catalog/report_formats.hpp"
#include "goals/goals.hpp"
#include "render/report_format.hpp"
#include "render/source_places.hpp"

namespace goals::api {
namespace {

Score score_of(const Workspace& workspace, ItemId id, const ItemScore& score, SourcePlaces& places) {
  const Item& item = workspace.item(id);
  return {.path = workspace.document(id).source.path,
          .line = places.locate(id.file, item.line.begin).line,
          .name = full_name(workspace, id),
          .kind = std::string(to_string(item.kind)),
          .statement = std::string(workspace.statement(id)),
          .score = score.score,
          .progress = score.progress,
          .expected = score.expected,
          .status = std::string(to_string(score.status)),
          .deadline = score.deadline ? to_string(*score.deadline) : std::string{}};
}

/// The sources with their scores as of a day.
struct Scored {
  Workspace workspace;
  Scores scores;
};

std::optional<Scored> scored(std::span<const Source> sources, const Options& options) {
  const auto today = parse_iso_date(options.today);
  const Configuration settings = read_settings(sources);
  if (!today || settings.has_errors()) return std::nullopt;
  Workspace workspace = build(sources, settings.shared().model);
  ScoreOptions scoring = settings.shared().score;
  scoring.today = *today;
  Scores scores = compute_scores(workspace, scoring);
  return Scored{std::move(workspace), std::move(scores)};
}

}  // namespace

std::optional<std::vector<Score>> score(std::span<const Source> sources, const Options& options) {
  const auto all = scored(sources, options);
  if (!all) return std::nullopt;
  const auto& [workspace, scores] = *all;
  SourcePlaces places(workspace);
  std::vector<Score> result;
  for (std::size_t file = 0; file < workspace.documents.size(); ++file) {
    const FileId file_id = workspace.documents.id_at(file);
    for (std::uint32_t index = 0; index < workspace.document(file_id).items.size(); ++index) {
      const ItemId id{file_id, index};
      if (workspace.item(id).kind == ItemKind::initiative) continue;
      result.push_back(score_of(workspace, id, scores.of(id), places));
    }
  }
  return result;
}

std::optional<std::string> report_markdown(std::span<const Source> sources, const Options& options) {
  const auto all = scored(sources, options);
  if (!all) return std::nullopt;
  const auto& [workspace, scores] = *all;
  return *report_formats::markdown.render({.workspace = workspace, .scores = scores, .filter = {}, .style = {}});
}

}  // namespace goals::api
