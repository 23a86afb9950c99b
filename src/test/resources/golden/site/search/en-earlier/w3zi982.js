clausebook("w","#&see#$&how$$'taff#&%nd#%(icker##)ticket#%%ed#$&own#$)raffic##(under##+visitors##*wardens#$)hoever#$)ithout#");
