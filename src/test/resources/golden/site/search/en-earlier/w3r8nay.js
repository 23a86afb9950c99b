clausebook("w","#&see#$&how#$&ide$%&nce#$'taff#&%nd#%(icker##)ticket#%%ed#$&own#$)raffic##(under##+visitors##*wardens#$)hoever#$)ithout#$'ords##'year#");
