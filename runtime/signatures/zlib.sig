# `zlib`. Rust: runtime/src/modules/zlib.rs.
[module zlib]
adler32(data: any, value: int = 1) -> i64 !
crc32(data: any, value: int = 0) -> i64 !
!unsupported DEFLATED DEF_BUF_SIZE DEF_MEM_LEVEL MAX_WBITS ZLIB_RUNTIME_VERSION ZLIB_VERSION
!unsupported Z_BEST_COMPRESSION Z_BEST_SPEED Z_BLOCK Z_DEFAULT_COMPRESSION Z_DEFAULT_STRATEGY
!unsupported Z_FILTERED Z_FINISH Z_FIXED Z_FULL_FLUSH Z_HUFFMAN_ONLY Z_NO_COMPRESSION Z_NO_FLUSH
!unsupported Z_PARTIAL_FLUSH Z_RLE Z_SYNC_FLUSH Z_TREES compress compressobj decompress
!unsupported decompressobj error
