#include "package/gzip.hpp"

#include <zlib.h>

#include <algorithm>
#include <limits>

namespace portalis::package {
namespace {

// zlib's code for a gzip header around the largest window.
constexpr int kGzipWindow = 15 + 16;
constexpr int kMemoryLevel = 8;
constexpr size_t kChunkBytes = size_t{1} << 16;

}  // namespace

host::Result<std::string> gzip(std::string_view bytes) {
  z_stream stream{};
  if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kGzipWindow, kMemoryLevel,
                   Z_DEFAULT_STRATEGY) != Z_OK) {
    return host::defect_error("zlib cannot start");
  }
  std::string out, chunk(kChunkBytes, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  size_t left = bytes.size();
  int status = Z_OK;
  while (status == Z_OK) {
    if (stream.avail_in == 0) {
      const size_t part = std::min<size_t>(left, std::numeric_limits<uInt>::max());
      stream.avail_in = static_cast<uInt>(part);
      left -= part;
    }
    stream.next_out = reinterpret_cast<Bytef*>(chunk.data());
    stream.avail_out = static_cast<uInt>(chunk.size());
    status = deflate(&stream, left == 0 ? Z_FINISH : Z_NO_FLUSH);
    out.append(chunk, 0, chunk.size() - stream.avail_out);
  }
  deflateEnd(&stream);
  if (status != Z_STREAM_END) return host::defect_error("zlib ended early");
  return out;
}

}  // namespace portalis::package
