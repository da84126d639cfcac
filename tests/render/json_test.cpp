// JSON as the writer writes it, read back by another implementation.
#include "render/json.hpp"

#include <cmath>
#include <limits>
#include <string>

#include <nlohmann/json.hpp>

#include "support/catch.hpp"

using goals::json_string;
using goals::JsonWriter;

namespace {

std::string written(int indent) {
  JsonWriter json(indent);
  json.begin_object().member("name", "nps").member("count", 3).member("share", 0.1).member("open", true);
  json.key("none").null().key("empty").begin_array().end_array();
  json.key("list").begin_array().value(1).value("two").begin_object().end_object().end_array().end_object();
  return json.take();
}

}  // namespace

TEST_CASE("members and items are separated, and empty ones stay on their line") {
  CHECK(written(0) == R"({"name":"nps","count":3,"share":0.1,"open":true,"none":null,"empty":[],"list":[1,"two",{}]})");
  CHECK(written(2) == R"({
  "name": "nps",
  "count": 3,
  "share": 0.1,
  "open": true,
  "none": null,
  "empty": [],
  "list": [
    1,
    "two",
    {}
  ]
})");
}

TEST_CASE("any bytes become a string that another reader understands") {
  std::string all;
  for (int byte = 0; byte < 0x80; ++byte) all += static_cast<char>(byte);
  all += "目標 \u2028 👨";
  CHECK(nlohmann::json::parse(json_string(all)).get<std::string>() == all);
  CHECK(nlohmann::json::parse(json_string("a\xFF\xC3(")).get<std::string>() == "a\uFFFD\uFFFD(");
}

TEST_CASE("numbers read back as they were, and what is no number is null") {
  for (const double number : {0.0, 1e300, -2.5e-9, 1.0 / 3, 9007199254740993.0}) {
    JsonWriter json(0);
    CHECK(nlohmann::json::parse(json.value(number).take()).get<double>() == number);
  }
  JsonWriter json(0);
  json.begin_array().value(std::nan("")).value(std::numeric_limits<double>::infinity()).end_array();
  CHECK(json.take() == "[null,null]");
}
