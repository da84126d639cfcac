// A file is replaced whole or left as it was.
#pragma once

#include <filesystem>
#include <functional>
#include <string_view>

#include "base/result.hpp"

namespace goals {

/// Writes a new file beside the old one, brings it to the disk and renames it over the old one, whose permissions it
/// keeps. A symbolic link stays one, and what it points to is replaced. Pipes and devices, which cannot be replaced,
/// are written to, and so is the file that is our standard output. Nothing when all went well.
Outcome write_file(const std::filesystem::path& path, std::string_view text);

/// Hands a text over in pieces to the function it is given.
using Pieces = std::function<void(const std::function<void(std::string_view)>& write)>;

/// The same for a text that nobody wants to hold at once. It is asked for all its pieces even when one was not written.
Outcome write_file(const std::filesystem::path& path, const Pieces& pieces);

/// Writes all bytes to an open file descriptor. False with `errno` set when that fails.
bool write_descriptor(int descriptor, std::string_view text);

}  // namespace goals
