// PORTALIS_HOST_DEVICE marks what a CUDA compiler also builds for the device: no allocation, no
// exceptions, no calls but to such functions. Other compilers see nothing of it.
#pragma once

#ifdef __CUDACC__
#define PORTALIS_HOST_DEVICE __host__ __device__
#else
#define PORTALIS_HOST_DEVICE
#endif
