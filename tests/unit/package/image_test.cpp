// What images are made of: archives, compression, bills of materials.
#include <gtest/gtest.h>
#include <zlib.h>

#include "host/files.hpp"
#include "host/json.hpp"
#include "package/components.hpp"
#include "package/gzip.hpp"
#include "package/image.hpp"
#include "package/tar.hpp"
#include "support/scratch.hpp"

namespace portalis::package {
namespace {

using test::Scratch;

std::string gunzip(const std::string& bytes, size_t size) {
  std::string out(size, '\0');
  z_stream stream{};
  inflateInit2(&stream, 15 + 16);
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(size);
  EXPECT_EQ(inflate(&stream, Z_FINISH), Z_STREAM_END);
  inflateEnd(&stream);
  return out;
}

TEST(TarTest, WritesParentsOnceAndHeadersThatAddUp) {
  Tar tar(86400);
  ASSERT_TRUE(tar.add_file("a/b/one", "1").ok());
  ASSERT_TRUE(tar.add_file("a/b/two", std::string(513, 'x'), 0755).ok());
  const std::string bytes = tar.finish();
  // Two directories, two headers, one and two blocks of contents, two blocks at the end.
  EXPECT_EQ(bytes.size(), 512U * (2 + 2 + 1 + 2 + 2));
  EXPECT_STREQ(bytes.c_str(), "a/");
  EXPECT_STREQ(bytes.c_str() + 512, "a/b/");
  EXPECT_STREQ(bytes.c_str() + 1024, "a/b/one");
  for (const size_t at : {size_t{0}, size_t{512}, size_t{1024}, size_t{2048}}) {
    std::string header = bytes.substr(at, 512);
    const auto promised = std::stoul(header.substr(148, 6), nullptr, 8);
    header.replace(148, 8, "        ");
    uint64_t sum = 0;
    for (const char c : header) sum += static_cast<unsigned char>(c);
    EXPECT_EQ(sum, promised);
    EXPECT_EQ(std::stoul(header.substr(136, 11), nullptr, 8), 86400U);
  }
}

TEST(TarTest, LongPathsAreCutAtASlashOrRefused) {
  Tar tar(0);
  const std::string folder(90, 'd'), name(90, 'n');
  ASSERT_TRUE(tar.add_file(folder + "/" + name, "").ok());
  EXPECT_FALSE(tar.add_file(std::string(101, 'n'), "").ok());
  EXPECT_FALSE(tar.add_file(folder + "/" + folder + "/" + folder + "/" + name, "").ok());
  const std::string bytes = tar.finish();
  EXPECT_EQ(bytes.substr(512, 90), name);
  EXPECT_EQ(bytes.substr(512 + 345, 91), folder + std::string(1, '\0'));
}

TEST(GzipTest, EqualBytesGiveEqualBytes) {
  std::string bytes;
  for (unsigned i = 0; i < 300000; ++i) bytes.push_back(static_cast<char>(i * i >> 5));
  for (const size_t size : {size_t{0}, size_t{1}, bytes.size()}) {
    const std::string part = bytes.substr(0, size);
    const auto packed = gzip(part);
    ASSERT_TRUE(packed.ok());
    EXPECT_EQ(gunzip(*packed, size), part);
    EXPECT_EQ(*packed, *gzip(part));
  }
}

TEST(ComponentsTest, CratesNeedANameAndALicence) {
  Scratch scratch;
  EXPECT_TRUE(vendored_crates(scratch / "absent")->empty());
  scratch.write("vendor/b-1.0.0/Cargo.toml",
                "[package]\nname = \"b\"\nversion = \"1.0.0\"\nlicense = \"MIT/Apache-2.0\"\n");
  scratch.write("vendor/b-1.0.0/LICENSE-MIT", "be free\n");
  const auto crates = vendored_crates(scratch / "vendor");
  ASSERT_TRUE(crates.ok()) << crates.error().message;
  ASSERT_EQ(crates->size(), 1U);
  EXPECT_EQ(crates->front().licence, "MIT OR Apache-2.0");
  EXPECT_NE(crates->front().licence_text.find("be free"), std::string::npos);
  const auto bill = host::Json::parse(sbom_json("\"p\"", *crates));
  ASSERT_TRUE(bill);
  EXPECT_EQ((*bill)["components"].items()[0]["purl"].as_string(), "pkg:cargo/b@1.0.0");
  scratch.write("vendor/c-1.0.0/Cargo.toml", "[package]\nname = \"c\"\nversion = \"1.0.0\"\n");
  EXPECT_FALSE(vendored_crates(scratch / "vendor").ok());
}

TEST(ComponentsTest, TextsOfWhatIsCompiledInAreThere) {
  const auto components = linked_components(PORTALIS_TEST_SOURCE_DIR "/licences");
  ASSERT_TRUE(components.ok()) << components.error().message;
  for (const Component& component : *components)
    EXPECT_GT(component.licence_text.size(), 500U) << component.name;
}

TEST(ImageTest, NeedsAPackageAndAFreePlace) {
  Scratch scratch;
  EXPECT_FALSE(write_image(scratch / "out", {}).ok());
  scratch.write("taken/index.json", "{}");
  ImageInput input;
  input.packages = {scratch / "absent"};
  const auto taken = write_image(scratch / "taken", input);
  ASSERT_FALSE(taken.ok());
  EXPECT_NE(taken.error().message.find("something else"), std::string::npos);
  EXPECT_FALSE(std::filesystem::exists(scratch / "out"));
}

}  // namespace
}  // namespace portalis::package
