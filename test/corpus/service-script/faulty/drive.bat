SET env.fs.shared.location=D:\ECE\eService
