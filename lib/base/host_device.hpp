// PORTALIS_HOST_DEVICE marks what a CUDA compiler also builds for the device: no allocation, no
// exceptions, no calls but to such functions. Other compilers see nothing of it.
// PORTALIS_HOST_DEVICE_CALL: the same, and called there, so that the device's compiler does not
// take minutes over what it would become when put together. PORTALIS_INLINE: into every caller,
// where on a CPU a call would cost more than the function. PORTALIS_TABLE declares a constant table
// that such functions index.
#pragma once

#ifdef __CUDACC__
#define PORTALIS_HOST_DEVICE __host__ __device__
#define PORTALIS_HOST_DEVICE_CALL __host__ __device__ __noinline__
#define PORTALIS_INLINE inline
#define PORTALIS_TABLE __device__ constexpr
#else
#define PORTALIS_HOST_DEVICE
#define PORTALIS_HOST_DEVICE_CALL
#define PORTALIS_INLINE [[gnu::always_inline]] inline
#define PORTALIS_TABLE inline constexpr
#endif
