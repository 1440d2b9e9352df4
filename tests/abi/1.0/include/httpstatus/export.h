/* SPDX-License-Identifier: MIT */
#ifndef HTTPSTATUS_EXPORT_H
#define HTTPSTATUS_EXPORT_H
#ifndef HTTPSTATUS_API
#if defined(_WIN32) && defined(HTTPSTATUS_BUILD_SHARED)
#define HTTPSTATUS_API __declspec(dllexport)
#elif defined(_WIN32) && defined(HTTPSTATUS_USE_SHARED)
#define HTTPSTATUS_API __declspec(dllimport)
#elif defined(__GNUC__)
#define HTTPSTATUS_API __attribute__((visibility("default")))
#else
#define HTTPSTATUS_API
#endif
#endif
#ifdef __cplusplus
#define HTTPSTATUS_BEGIN extern "C" {
#define HTTPSTATUS_END }
#else
#define HTTPSTATUS_BEGIN
#define HTTPSTATUS_END
#endif
#define HTTPSTATUS_NTS ((size_t)-1)
#endif
