// PORTALIS_HOST_DEVICE marks what a CUDA compiler also builds for the device: no allocation, no
// exceptions, no calls but to such functions. Other compilers see nothing of it.
// PORTALIS_TABLE declares a constant table that such functions index.
#pragma once

// PORTALIS_INLINE: into every caller, where a call would cost more than the function.
#define PORTALIS_INLINE [[gnu::always_inline]] inline

#ifdef __CUDACC__
#define PORTALIS_HOST_DEVICE __host__ __device__
#define PORTALIS_TABLE __device__ constexpr
#else
#define PORTALIS_HOST_DEVICE
#define PORTALIS_TABLE inline constexpr
#endif
